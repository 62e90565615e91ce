/** Quotation marks put in or taken out, so that each has its partner. */
import type { Name } from '../dossier';
import { findUnbalanced, type Unbalanced } from '../quotes';
import type { Span } from '../text';
import { copyWords, slice } from './names';
import { applyEdits, type TextEdit } from './text-edit';

/** A way to balance a name. */
export interface Balance {
  /** The marks of its twin are taken over, or one is added or removed. */
  readonly kind: 'twin' | 'add' | 'remove';
  readonly sign: string;
  readonly edits: readonly TextEdit[];
  readonly isPreferred: boolean;
  /** Whether the twin tells that this is right. */
  readonly isSure: boolean;
}

/**
 * The ways to balance a mark (at a UTF-16 offset into the text) of a name: its twin is the entry of a header, or the
 * header of an entry. Where the twin is balanced and differs in its marks alone, it decides. The preferred one is first.
 */
export function balances(text: string, name: Name, twin: Name | undefined, mark: Unbalanced): Balance[] {
  const choices = [addition(text, name, mark), removal(text, mark)];
  const copied = twin && marksOf(text, twin, name);
  if (!copied) return choices.map((choice, index) => ({ ...choice, isPreferred: index === 0, isSure: false }));
  const right = applyEdits(text, copied);
  const others = choices.map((choice) => ({ ...choice, isRight: applyEdits(text, choice.edits) === right }));
  const decided = others.some(({ isRight }) => isRight);
  const all = decided ? others : [{ kind: 'twin', sign: '', edits: copied, isRight: true } as const, ...others];
  return all
    .sort((a, b) => Number(b.isRight) - Number(a.isRight))
    .map(({ isRight, ...choice }) => ({ ...choice, isPreferred: isRight, isSure: isRight }));
}

type Choice = Pick<Balance, 'kind' | 'sign' | 'edits'>;

/** The edits that give a name the marks of its twin; undefined where the twin tells nothing. */
function marksOf(text: string, twin: Name, name: Name): TextEdit[] | undefined {
  if (!twin.outlet || !twin.title || !name.outlet || !name.title) return undefined;
  const isBalanced = findUnbalanced(text.slice(twin.outlet.start, twin.title.end)).length === 0;
  const isSame =
    bare(text, twin.outlet) === bare(text, name.outlet) && bare(text, twin.title) === bare(text, name.title);
  return isBalanced && isSame ? copyWords(text, twin, name) : undefined;
}

function bare(text: string, span: Span): string {
  return slice(text, span).replace(/["«»“”„‟‘’]/g, '');
}

function removal(text: string, { at }: Unbalanced): Choice {
  return { kind: 'remove', sign: text.charAt(at), edits: [{ span: { start: at, end: at + 1 }, text: '' }] };
}

const partners: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '„': '”',
  '‟': '”',
  '”': '“',
  '‘': '’',
};

/** The partner stands at the end of the outlet or of the title that the mark is in; before it, where the mark closes. */
function addition(text: string, { outlet, title }: Name, { at, fault }: Unbalanced): Choice {
  const part = (outlet && at < outlet.end ? outlet : title) as Span;
  const sign = partners[text.charAt(at)] ?? text.charAt(at);
  const place = closes(text, at, part, fault) ? part.start : part.end;
  return { kind: 'add', sign, edits: [{ span: { start: place, end: place }, text: sign }] };
}

function closes(text: string, at: number, part: Span, fault: Unbalanced['fault']): boolean {
  if (fault !== 'odd') return fault === 'closed';
  return at > part.start && !/\s/.test(text.charAt(at - 1));
}
