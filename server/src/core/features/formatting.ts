/**
 * A dossier in its own style: separators, numbers, indentation, white space. Never a word; and what can't be formatted
 * without the dossier being read otherwise than before is left alone.
 */
import type { Analysis } from '../analysis';
import { gapAfterContents, gapBeforeContents } from '../edits/contents-gaps';
import { Draft, type Step } from '../edits/draft';
import { slice } from '../edits/names';
import type { TextEdit } from '../edits/text-edit';
import { emptyLines, indentEntries, indentHeaders, spaceMarkers, trimLines } from '../edits/white-space';
import { editsOf } from '../fixes';
import { findInvisible } from '../invisible';
import { plain } from '../layouts/plain';
import { invisibleCharacter } from '../rules/invisible-character';
import { malformedSeparator } from '../rules/malformed-separator';
import type { Finding } from '../rules/rule';
import type { RuleSettings } from '../rules/severities';
import { tocNumbering } from '../rules/toc-numbering';
import type { Span } from '../text';

/** The edits that format a whole dossier; formatting the result gives none. What a user has turned off stays as it is. */
export function formatting(analysis: Analysis, settings: RuleSettings = new Map()): TextEdit[] {
  // In other layouts, blank lines of whatever kind may part what belongs apart.
  const known = analysis.dossier.layout === plain ? [trim] : steps;
  const wanted = known.filter(({ code }) => code === undefined || settings.get(code) !== 'off');
  let draft = Draft.of(analysis);
  for (let round = 0; round < mostRounds; round++) {
    const next = wanted.reduce((before, step) => before.take(step), draft);
    if (next === draft) return draft.edits;
    draft = next;
  }
  return [];
}

/** Of the same edits, those that lie within one of some spans (UTF-16 offsets). */
export function rangeFormatting(analysis: Analysis, ranges: readonly Span[], settings?: RuleSettings): TextEdit[] {
  return formatting(analysis, settings).filter(({ span }) =>
    ranges.some(({ start, end }) => start <= span.start && span.end <= end),
  );
}

/** A step may leave work for one before it; if they went on for longer, they would go round in circles. */
const mostRounds = 10;

interface FormattingStep extends Step {
  /** Of the rule that asks for it, where there is one. */
  readonly code?: string;
}

const trim: FormattingStep = { changes: ({ dossier }) => eachAlone(trimLines(dossier.text)) };

const steps: readonly FormattingStep[] = [
  { code: malformedSeparator.code, changes: rewriteSeparators },
  { code: invisibleCharacter.code, changes: plainSpaces },
  trim,
  { changes: ({ dossier }) => eachAlone(emptyLines(dossier.text)) },
  { changes: ({ dossier }) => eachAlone(indentEntries(dossier)) },
  { changes: ({ dossier }) => eachAlone(spaceMarkers(dossier)) },
  { changes: ({ dossier }) => eachAlone(indentHeaders(dossier)) },
  { changes: ({ dossier }) => [gapBeforeContents(dossier)] },
  { changes: ({ dossier }) => [gapAfterContents(dossier)] },
  { code: tocNumbering.code, changes: (analysis) => [renumber(analysis)] },
];

function eachAlone(edits: readonly TextEdit[]): TextEdit[][] {
  return edits.map((edit) => [edit]);
}

/** One stray letter is a slip of the finger; more of them may be a word. */
function rewriteSeparators(analysis: Analysis): TextEdit[][] {
  const { text, separator } = analysis.dossier;
  if (countLetters(separator) > 0) return [];
  const bent = [...malformedSeparator.check(analysis)].filter(({ span }) => countLetters(slice(text, span)) < 2);
  return bent.map((finding) => fix(analysis, [finding]));
}

function countLetters(words: string): number {
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function plainSpaces({ dossier }: Analysis): TextEdit[][] {
  return findInvisible(dossier).map((runs) =>
    runs
      .filter(({ replacement }) => replacement === ' ')
      .map(({ start, end, replacement }) => ({ span: { start, end }, text: replacement })),
  );
}

/** The numbers of a list without heading and separators are those of somebody else's mails or pages, and may skip. */
function renumber(analysis: Analysis): TextEdit[] {
  const { contents, separators } = analysis.dossier;
  const isOwn = contents?.heading !== undefined || separators.length > 0;
  return isOwn ? fix(analysis, [...tocNumbering.check(analysis)]) : [];
}

/** What a rule prefers to do about all that it found, at once. */
function fix(analysis: Analysis, findings: readonly Finding[]): TextEdit[] {
  const fixes = findings.flatMap(({ fixes }) => fixes?.().find(({ preferred, safe }) => preferred && safe) ?? []);
  return editsOf(analysis, fixes);
}
