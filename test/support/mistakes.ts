/** One mistake of each kind, put into a clean dossier. */
import type { CleanDossier, DossierLine } from './clean-dossiers';
import { writeDigits, writeEntry, writeName } from './clean-dossiers';

/** A dossier with a mistake in it. */
export interface Mistaken {
  readonly code: string;
  readonly lines: readonly DossierLine[];
  /** The lines, by their place among `lines`, of which one is reported. */
  readonly at: readonly number[];
  /**
   * What mends it to the very bytes: its preferred fix, one of its fixes, or none, where what was lost stands nowhere
   * else.
   */
  readonly mendedBy: 'preferred' | 'any' | 'none';
}

/** Makes a mistake; `pick` chooses among as many as it is told. Undefined where the dossier has no place for it. */
export type Mistake = (dossier: CleanDossier, pick: (count: number) => number) => Mistaken | undefined;

/** Slips by name: what an editor does, and the code that it is told under. */
export const mistakes: Readonly<Record<string, Mistake>> = {
  'a separator is lost': (dossier, pick) => {
    const { lines } = dossier;
    const at = placeOf(lines, 'separator', pick(dossier.names.length - 1));
    if (dossier.names.length < 2) return undefined;
    const rest = lines.toSpliced(at, 1);
    const header = rest.findIndex(({ kind }, place) => kind === 'header' && place >= at);
    return { code: 'missing-separator', lines: rest, at: [header], mendedBy: 'preferred' };
  },
  'a separator is bent': (dossier, pick) => {
    const { lines, separator, names } = dossier;
    // Of two or three separators nobody knows which is the dossier's own.
    if (names.length < 4) return undefined;
    const at = placeOf(lines, 'separator', pick(names.length));
    const half = Math.floor(separator.length / 2);
    const bent = [
      ...[separator.slice(1), `${separator}=`, ` ${separator}`, `${separator}\u00a0`],
      ...[`${separator.slice(0, half)}ا${separator.slice(half + 1)}`, '= '.repeat(half + 1).trim()],
    ];
    const broken = replaced(lines, at, bent[pick(bent.length)] as string);
    return { code: 'malformed-separator', lines: broken, at: [at], mendedBy: 'preferred' };
  },
  'a separator is doubled': ({ lines, separator, names }, pick) => {
    const at = placeOf(lines, 'separator', pick(names.length));
    const doubled = inserted(lines, at, { kind: 'separator', words: separator, index: 0 });
    return { code: 'repeated-separator', lines: doubled, at: [at + 1], mendedBy: 'preferred' };
  },
  'a separator comes before the articles': ({ lines, separator }, pick) => {
    const places = [placeOf(lines, 'heading', 0), placeOf(lines, 'header', 0), placeOf(lines, 'entry', 0)];
    const at = places[pick(places.length)] as number;
    const misplaced = inserted(lines, at, { kind: 'separator', words: separator, index: 0 });
    return { code: 'misplaced-separator', lines: misplaced, at: [at], mendedBy: 'preferred' };
  },
  'a header is lost': ({ lines, names }, pick) => {
    const at = placeOf(lines, 'header', pick(names.length));
    return { code: 'malformed-header', lines: lines.toSpliced(at, 1), at: [at], mendedBy: 'preferred' };
  },
  'a header loses a part': ({ lines, names }, pick) => {
    const index = pick(names.length);
    const at = placeOf(lines, 'header', index);
    const { outlet, colon, title } = names[index] as CleanDossier['names'][number];
    const left = [`${outlet} ${title}`, colon + title, outlet + colon];
    const broken = replaced(lines, at, (left[pick(left.length)] as string).trim());
    return { code: 'malformed-header', lines: broken, at: [at], mendedBy: 'preferred' };
  },
  'a number is left before a header': ({ lines, names, entryStyle }, pick) => {
    const index = pick(names.length);
    const at = placeOf(lines, 'header', index);
    const words = `${writeDigits(entryStyle, index + 1)}. ${lines[at]?.words}`;
    return { code: 'malformed-header', lines: replaced(lines, at, words), at: [at], mendedBy: 'preferred' };
  },
  'a quotation mark is lost': ({ lines }, pick) => {
    const quoted = placesOf(lines, ({ kind, words }) => (kind === 'entry' || kind === 'header') && mark.test(words));
    if (quoted.length === 0) return undefined;
    const at = quoted[pick(quoted.length)] as number;
    const words = lines[at]?.words as string;
    const marks = [...words.matchAll(new RegExp(mark, 'g'))];
    const { index } = marks[pick(marks.length)] as RegExpExecArray;
    const broken = replaced(lines, at, words.slice(0, index) + words.slice(index + 1));
    return { code: 'unbalanced-quotes', lines: broken, at: [at], mendedBy: 'preferred' };
  },
  'a quotation mark is put in': ({ lines }, pick) => {
    const names = placesOf(lines, ({ kind }) => kind === 'entry' || kind === 'header');
    const at = names[pick(names.length)] as number;
    const words = lines[at]?.words as string;
    const place = words.lastIndexOf(' ') + 1;
    const broken = replaced(lines, at, `${words.slice(0, place)}«${words.slice(place)}`);
    return { code: 'unbalanced-quotes', lines: broken, at: [at], mendedBy: 'preferred' };
  },
  'the entries are lost': ({ lines }) => {
    const rest = lines.filter(({ kind }) => kind !== 'entry');
    return { code: 'missing-toc', lines: rest, at: [placeOf(rest, 'header', 0)], mendedBy: 'none' };
  },
  'the contents are lost': ({ lines, names }) => {
    // A first header in a style of its own is not to be told from the preamble.
    const [first, ...others] = names.map(({ colon }) => colon.startsWith(':'));
    if (others.length > 0 && !others.includes(first as boolean)) return undefined;
    const rest = lines.filter(({ kind }) => kind !== 'entry' && kind !== 'heading');
    return { code: 'missing-toc', lines: rest, at: [placeOf(rest, 'header', 0)], mendedBy: 'none' };
  },
  'an entry loses a part': ({ lines, names, entryStyle }, pick) => {
    const index = pick(names.length);
    const at = placeOf(lines, 'entry', index);
    const { outlet, colon, title } = names[index] as CleanDossier['names'][number];
    const { indent, sign } = entryStyle;
    const left = [
      ...[`${outlet} ${title}`, colon + title, outlet + colon].map((words) => writeEntry(entryStyle, index + 1, words)),
      indent + outlet + colon + title,
      `${indent}${writeDigits(entryStyle, index + 1)} ${outlet}${colon}${title}`,
    ];
    // Without blanks about it, what is left of the sign is a part of the outlet.
    const which = pick(sign.length > 1 ? left.length : left.length - 1);
    // A lone entry without a number or a sign shows no style to write it in.
    if (which >= 3 && names.length === 1) return undefined;
    const broken = replaced(lines, at, (left[which] as string).trimEnd());
    // What is left of a lone entry that lost its outlet doesn't tell which blanks were the colon's.
    const isLost = which === 1 && names.length === 1;
    return { code: 'malformed-toc-entry', lines: broken, at: [at], mendedBy: isLost ? 'none' : 'preferred' };
  },
  'a number is wrong': ({ lines, names, entryStyle }, pick) => {
    const index = pick(names.length);
    const number = index + 2 + pick(9);
    const at = placeOf(lines, 'entry', index);
    const words = writeEntry(entryStyle, number, writeName(names[index] as CleanDossier['names'][number]));
    return { code: 'toc-numbering', lines: replaced(lines, at, words), at: [at], mendedBy: 'preferred' };
  },
  'numbers skip or repeat': (dossier, pick) => {
    const from = pick(dossier.names.length);
    const step = from > 0 && pick(2) === 0 ? -1 : 1 + pick(3);
    const lines = renumbered(dossier, dossier.lines, (number) => (number > from ? number + step : number));
    return { code: 'toc-numbering', lines, at: [placeOf(lines, 'entry', from)], mendedBy: 'preferred' };
  },
  'an entry names no article': (dossier, pick) => {
    const at = placeOf(dossier.lines, 'entry', pick(dossier.names.length)) + pick(2);
    const entry: DossierLine = { kind: 'entry', words: '', index: strange };
    const lines = settled(dossier, inserted(dossier.lines, at, entry), pick);
    return { code: 'toc-unknown-article', lines, at: [at], mendedBy: 'preferred' };
  },
  'an entry is lost': (dossier, pick) => {
    const { lines, names } = dossier;
    if (names.length < 2) return undefined;
    const index = pick(names.length);
    const rest = lines.toSpliced(placeOf(lines, 'entry', index), 1);
    const header = placeOf(rest, 'header', index);
    return { code: 'article-not-in-toc', lines: settled(dossier, rest, pick), at: [header], mendedBy: 'preferred' };
  },
  'an entry has other words': ({ lines, names, entryStyle }, pick) => {
    const index = pick(names.length);
    const at = placeOf(lines, 'entry', index);
    const words = writeEntry(entryStyle, index + 1, writeName(reworded(names[index] as never, pick)));
    return { code: 'toc-mismatch', lines: replaced(lines, at, words), at: [at], mendedBy: 'preferred' };
  },
  'a header has other words': ({ lines, names }, pick) => {
    const index = pick(names.length);
    const at = placeOf(lines, 'header', index);
    const broken = replaced(lines, at, writeName(reworded(names[index] as never, pick)));
    return { code: 'toc-mismatch', lines: broken, at: [placeOf(lines, 'entry', index)], mendedBy: 'any' };
  },
  'an entry stands elsewhere': (dossier, pick) => {
    const { lines, names } = dossier;
    if (names.length < 2) return undefined;
    const from = pick(names.length);
    const first = placeOf(lines, 'entry', 0);
    const to = (from + 1 + pick(names.length - 1)) % names.length;
    const moved = lines.toSpliced(first + from, 1).toSpliced(first + to, 0, lines[first + from] as DossierLine);
    const isSwap = Math.abs(from - to) === 1;
    return {
      code: 'toc-order',
      lines: settled(dossier, moved, pick),
      at: isSwap ? [first + from, first + to] : [first + to],
      mendedBy: 'preferred',
    };
  },
  'an entry is doubled': (dossier, pick) => {
    const { lines, names } = dossier;
    const index = pick(names.length);
    const at = placeOf(lines, 'entry', index);
    const to = placeOf(lines, 'entry', 0) + pick(names.length + 1);
    const doubled = settled(dossier, lines.toSpliced(to, 0, lines[at] as DossierLine), pick);
    // Right before it, the two are as one right behind it.
    return { code: 'toc-duplicate-entry', lines: doubled, at: [to === at ? to + 1 : to], mendedBy: 'preferred' };
  },
  'a weekday is wrong': ({ lines }, pick) => {
    const dated = placesOf(lines, ({ kind, words }) => kind === 'text' && weekday.test(words));
    if (dated.length === 0) return undefined;
    const at = dated[pick(dated.length)] as number;
    const words = lines[at]?.words as string;
    const broken = replaced(lines, at, words.replace('السبت', 'الثلاثاء').replace('Saturday', 'Tuesday'));
    return { code: 'weekday-mismatch', lines: broken, at: [at], mendedBy: 'preferred' };
  },
  'an article is pasted twice': ({ lines, names }, pick) => {
    const first = pick(names.length);
    const last = placeOf(lines, 'separator', first);
    const article = lines.slice(placeOf(lines, 'header', first), last + 1);
    const to = placeOf(lines, 'separator', first + pick(names.length - first)) + 1;
    const at = [to];
    return { code: 'duplicate-article', lines: lines.toSpliced(to, 0, ...article), at, mendedBy: 'none' };
  },
  'an article loses its text': ({ lines, names }, pick) => {
    const index = pick(names.length);
    const rest = lines.filter((line) => line.kind !== 'text' || line.index !== index);
    return { code: 'empty-article', lines: rest, at: [placeOf(rest, 'header', index)], mendedBy: 'none' };
  },
};

const weekday = /^(?:السبت|Saturday)/;

const mark = /[«»"“”]/;

/** The index of an entry that no article has. */
const strange = -1;

function placesOf(lines: readonly DossierLine[], isMeant: (line: DossierLine) => boolean): number[] {
  return lines.flatMap((line, place) => (isMeant(line) ? [place] : []));
}

function placeOf(lines: readonly DossierLine[], kind: DossierLine['kind'], index: number): number {
  if (kind === 'heading') return lines.findIndex((line) => line.kind === kind);
  return lines.findIndex((line) => line.kind === kind && line.index === index);
}

function replaced(lines: readonly DossierLine[], at: number, words: string): DossierLine[] {
  return lines.with(at, { ...(lines[at] as DossierLine), words });
}

function inserted(lines: readonly DossierLine[], at: number, line: DossierLine): DossierLine[] {
  return lines.toSpliced(at, 0, line);
}

/** The entries as they come, with their numbers counted anew or as they were. */
function settled(dossier: CleanDossier, lines: readonly DossierLine[], pick: (count: number) => number): DossierLine[] {
  let place = 0;
  const asTheyCome = pick(2) === 0;
  return lines.map((line) => {
    if (line.kind !== 'entry') return line;
    place++;
    const { index } = line;
    const own = index === strange ? Math.min(place, dossier.names.length) : index + 1;
    return { ...line, words: writeEntry(dossier.entryStyle, asTheyCome ? place : own, wordsOf(dossier, index)) };
  });
}

function renumbered(
  dossier: CleanDossier,
  lines: readonly DossierLine[],
  change: (number: number) => number,
): DossierLine[] {
  return lines.map((line) => {
    if (line.kind !== 'entry') return line;
    return { ...line, words: writeEntry(dossier.entryStyle, change(line.index + 1), wordsOf(dossier, line.index)) };
  });
}

function wordsOf({ names }: CleanDossier, index: number): string {
  const name = names[index];
  return name ? writeName(name) : 'Ypsilon :Zzyzx qua jukebox vexes wyverns';
}

/** A name with a word more or less in its title, or a letter less in its outlet. */
function reworded(name: CleanDossier['names'][number], pick: (count: number) => number): CleanDossier['names'][number] {
  const { outlet, title } = name;
  const place = title.indexOf(' ');
  const others = [
    { ...name, title: `${title.slice(0, place)} قطعا${title.slice(place)}` },
    { ...name, title: title.slice(place + 1) },
    { ...name, outlet: outlet.replace(/\p{L}(?=\P{L}*$)/u, '') },
  ];
  return others[pick(others.length)] as CleanDossier['names'][number];
}
