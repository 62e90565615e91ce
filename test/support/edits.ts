/** Sessions of edits, as a hurried editor and a hostile client make them. */
import fc from 'fast-check';
import { article } from '../../server/src/core/rules/examples';
import type { Span } from '../../server/src/core/text';
import { cleanDossier, writeLines } from './clean-dossiers';
import { mistakes } from './mistakes';
import { anyText, anyWords } from './texts';

/** What stands in a span of the present text (UTF-16 offsets), and what is put in its place. */
export interface Edit {
  readonly span: Span;
  readonly words: string;
}

/** An edit wherever the text is by then: places are counted around. `undo` takes the last one back that still stands. */
type Step = 'undo' | { readonly at: number; readonly length: number; readonly words: string };

export interface Session {
  readonly text: string;
  readonly steps: readonly Step[];
}

const typed = fc.constantFrom(...'ا=: \n\r\0\ud83d\udc00\u2028\u00a0«».1', '\r\n', '😀', '\u200f');
const pasted = fc.tuple(anyWords, anyWords).map(([name, body]) => article(name, body));
const lines = fc.constantFrom('\n=====\n', `${'='.repeat(25)}\n`, '-----\n', '1. ا :ب\n', 'عناوين الملف :\n');
const dates = fc.constantFrom('\n12/11/2030\n', '\nالأحد 12/11/2022\n', '\n11 نوفمبر 2022\n');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: stepOf(fc.constant(0), typed) },
  { weight: 3, arbitrary: stepOf(fc.nat(3), fc.constant('')) },
  { weight: 2, arbitrary: stepOf(fc.nat(300), fc.constantFrom('', '\n', '\r')) },
  { weight: 2, arbitrary: stepOf(fc.constant(0), fc.oneof(pasted, lines, anyWords)) },
  { weight: 1, arbitrary: stepOf(fc.nat(1000), anyText) },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
);

function stepOf(length: fc.Arbitrary<number>, words: fc.Arbitrary<string>, at = fc.nat()): fc.Arbitrary<Step> {
  return fc.record({ at, length, words });
}

export const anySession: fc.Arbitrary<Session> = fc.record({
  text: anyText,
  steps: fc.array(step, { minLength: 1, maxLength: 12 }),
});

/** A dossier with one mistake or none, typed into around one place; lines that it has already come in, too. */
export const typingSession: fc.Arbitrary<Session> = fc
  // All that is told of large ones takes long to compare, and tells no more.
  .tuple(
    cleanDossier.filter(({ names }) => names.length <= 14),
    fc.constantFrom(undefined, ...Object.values(mistakes)),
    fc.nat(),
    fc.nat(),
  )
  .chain(([dossier, makeMistake, choice, at]) => {
    const lines = makeMistake?.(dossier, (count) => choice % Math.max(count, 1))?.lines ?? dossier.lines;
    const own = fc.constantFrom(...lines.map(({ words }) => `${dossier.lineEnd}${words}${dossier.lineEnd}`));
    const near = fc.integer({ min: -3, max: 12 }).map((by) => Math.max(0, at + by));
    const steps = fc.oneof(
      { weight: 8, arbitrary: stepOf(fc.constant(0), typed, near) },
      { weight: 2, arbitrary: stepOf(fc.nat(3), fc.constant(''), near) },
      { weight: 1, arbitrary: stepOf(fc.constant(0), fc.oneof(own, dates, pasted), near) },
      { weight: 1, arbitrary: stepOf(fc.nat(60), fc.constant(''), near) },
      { weight: 1, arbitrary: fc.constant('undo' as const) },
    );
    return fc.record({
      text: fc.constant(writeLines(dossier, lines)),
      steps: fc.array(steps, { minLength: 1, maxLength: 12 }),
    });
  });

/** Every edit of a session, with the text after it. */
export function* play({ text, steps }: Session): Generator<Edit & { readonly text: string }> {
  const undone: Edit[] = [];
  let now = text;
  for (const step of steps) {
    const edit = step === 'undo' ? undone.pop() : editOf(step, now);
    if (!edit) continue;
    const { span, words } = edit;
    const inverse = {
      span: { start: span.start, end: span.start + words.length },
      words: now.slice(span.start, span.end),
    };
    if (step !== 'undo') undone.push(inverse);
    now = now.slice(0, span.start) + words + now.slice(span.end);
    yield { ...edit, text: now };
  }
}

function editOf({ at, length, words }: Exclude<Step, 'undo'>, text: string): Edit {
  const place = at % (text.length + 1);
  // What goes wrong goes wrong at the ends of lines, which few places are.
  const lineStart = /[^\r\n]*$/.exec(text.slice(0, place))?.index ?? place;
  const start = at % 3 === 0 ? lineStart : place;
  return { span: { start, end: Math.min(text.length, start + length) }, words };
}
