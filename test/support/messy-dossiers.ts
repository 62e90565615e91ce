/** Clean dossiers as they look after a day's hurried work: every word and number in place, or one of these off. */
import fc from 'fast-check';
import { type CleanDossier, cleanDossier, type DossierLine, writeDigits, writeLines } from './clean-dossiers';

export interface MessyDossier {
  readonly clean: string;
  readonly text: string;
}

type Pick = (count: number) => number;
type Mess = (lines: readonly DossierLine[], pick: Pick, dossier: CleanDossier) => readonly DossierLine[];

const blanks = [' ', '   ', '\t', '\u00a0', ' \u00a0 ', '\u3000'];

const messes: readonly Mess[] = [
  // White space after words, of any line and of several.
  (lines, pick) =>
    lines.map((line) =>
      line.words.trim() !== '' && pick(4) === 0 ? { ...line, words: line.words + some(blanks, pick) } : line,
    ),
  // No-break spaces in names.
  (lines, pick) =>
    lines.map((line) =>
      isName(line) && pick(3) === 0 ? { ...line, words: line.words.replace(/(?<=\S) /g, '\u00a0') } : line,
    ),
  (lines, pick) =>
    onOne(
      lines,
      pick,
      ({ kind }) => kind === 'entry',
      (words) => some(['', '\t', '      ', '\u00a0\u00a0'], pick) + words.trimStart(),
    ),
  (lines, pick) =>
    onOne(
      lines,
      pick,
      ({ kind }) => kind === 'header',
      (words) => some(blanks, pick) + words,
    ),
  (lines, pick, { separator }) =>
    onOne(
      lines,
      pick,
      ({ kind }) => kind === 'separator',
      () =>
        some(
          [
            separator.slice(1),
            `${separator}==`,
            `  ${separator}`,
            separator.replace('==', '=ا'),
            '= '.repeat(separator.length),
          ],
          pick,
        ),
    ),
  (lines, pick, dossier) =>
    onOne(
      lines,
      pick,
      ({ kind }) => kind === 'entry',
      (words) => words.replace(/\p{Nd}+/u, writeDigits(dossier.entryStyle, 1 + pick(300))),
    ),
  // The blank line after the contents: lost, or several.
  (lines, pick) => {
    const at = lines.findLastIndex(({ kind }) => kind === 'entry') + 1;
    const own = lines[at] as DossierLine;
    const empty = { ...own, words: '' };
    return lines.toSpliced(
      at,
      1,
      ...(own.words === '' && pick(2) === 0 ? [] : [own, empty, empty].slice(0, 1 + pick(3))),
    );
  },
  (lines, pick) => {
    const at = lines.findIndex(({ kind }) => kind === 'heading');
    return pick(2) === 0 ? lines.toSpliced(at - 1, 1) : lines;
  },
  (lines, pick) =>
    lines.map((line) =>
      line.kind === 'blank' && line.words === '' && pick(2) === 0 ? { ...line, words: some(['  ', '\t'], pick) } : line,
    ),
];

/** With four articles at least: of fewer, nobody can tell which is the dossier's own way. */
export const messyDossier: fc.Arbitrary<MessyDossier> = fc
  .tuple(
    cleanDossier.filter(({ names }) => names.length >= 4),
    fc.uniqueArray(fc.nat(messes.length - 1), { minLength: 1 }),
    fc.infiniteStream(fc.nat()),
  )
  .map(([dossier, chosen, choices]) => {
    const pick: Pick = (count) => (choices.next().value as number) % count;
    const lines = chosen.reduce(
      (before, index) => (messes[index] as Mess)(before, pick, dossier),
      dossier.lines as readonly DossierLine[],
    );
    return { clean: writeLines(dossier, dossier.lines), text: writeLines(dossier, lines) };
  });

function isName({ kind }: DossierLine): boolean {
  return kind === 'entry' || kind === 'header';
}

function onOne(
  lines: readonly DossierLine[],
  pick: Pick,
  isMeant: (line: DossierLine) => boolean,
  change: (words: string) => string,
): readonly DossierLine[] {
  const places = lines.flatMap((line, place) => (isMeant(line) ? [place] : []));
  const at = places[pick(places.length)] as number;
  const line = lines[at] as DossierLine;
  return lines.with(at, { ...line, words: change(line.words) });
}

function some<T>(choices: readonly T[], pick: Pick): T {
  return choices[pick(choices.length)] as T;
}
