/** The outlets that a name may begin with: the dossier's, and those that are known. */
import type { Analysis } from '../../analysis';
import { articles as articlesNoun, counted } from '../../count';
import { headersOf, type Name } from '../../dossier';
import { usualColon } from '../../edits/names';
import { fold } from '../../fold';
import { type Language, languageOf } from '../../language';
import { suggestOutlets } from '../../outlets/suggestions';
import type { Completion } from './completion';
import { type Place, trimmed, upToEnd } from './place';

/** With the colon that such lines have here, where none stands there yet. */
export function outletCompletions(analysis: Analysis, place: Place, language: Language): Completion[] {
  const { dossier, outlets: registry } = analysis;
  if (/[:：﹕]/.test(place.words) || !(place.isLast || place.outletEnd !== undefined)) return [];
  const own = outletsOf(analysis, place);
  const names = suggestOutlets(
    trimmed(place.words),
    [...own.values()].map(({ name }) => name),
    registry.outlets,
  );
  const sides = place.kind === 'entry' ? dossier.entries : headersOf(dossier);
  const colon = place.isLast ? usualColon(sides, dossier.text) : '';
  const span = place.isLast ? upToEnd(place) : { start: place.typed.start, end: place.outletEnd ?? place.typed.end };
  const wanted = fold(place.words);
  const folded = names.map((name) => ({ name, key: fold(name) }));
  // What is typed in full comes first, so that it isn't another's beginning.
  const ranked = [...folded.filter(({ key }) => key === wanted), ...folded.filter(({ key }) => key !== wanted)];
  const inScript = scriptOf(analysis);
  const isKnown = new Set<string>();
  return ranked.flatMap(({ name, key }): Completion[] => {
    const ofDossier = own.get(key);
    const { written, other } = ofDossier ? { written: name, other: undefined } : inScript(name);
    const writtenKey = written === name ? key : fold(written);
    if (isKnown.has(writtenKey)) return [];
    isKnown.add(writtenKey);
    const detail = ofDossier?.count ? counted({ count: ofDossier.count, of: articlesNoun }, language) : other;
    return [
      { kind: 'outlet', label: written, ...(detail && { detail }), span, typed: place.words, text: written + colon },
    ];
  });
}

/** Gives a known outlet's name in the letters of the dossier, where it has one in them, and another of its names. */
function scriptOf({ dossier, outlets: registry }: Analysis): (name: string) => { written: string; other?: string } {
  const isEnglish = languageOf(dossier.text) === 'en';
  return (name) => {
    const { aliases = [] } = registry.findOutlet(name) ?? {};
    const latin = isEnglish ? aliases.find((alias) => /\p{Script=Latin}/u.test(alias)) : undefined;
    const other = latin ? name : aliases[0];
    return { written: latin ?? name, ...(other !== undefined && { other }) };
  };
}

interface OwnOutlet {
  readonly name: string;
  /** Of the articles. */
  readonly count: number;
}

/**
 * The dossier's outlets by their folded names, those with the most articles first, each in the spelling that it mostly
 * has. What is being typed is none of them, nor is a spelling to be replaced: another one is offered for that.
 */
function outletsOf({ dossier, outlets: registry }: Analysis, { line }: Place): Map<string, OwnOutlet> {
  const spellings = new Map<string, Map<string, number>>();
  const counts = new Map<string, number>();
  const isTyped = ({ span }: Name) => line.start <= span.start && span.start <= line.end;
  const headers = headersOf(dossier);
  for (const name of [...headers, ...dossier.entries]) {
    const written = name.line.children.find(({ kind }) => kind === 'outlet');
    if (!name.outletKey || !name.title || !written || !('text' in written) || isTyped(name)) continue;
    const known = spellings.get(name.outletKey) ?? new Map<string, number>();
    spellings.set(name.outletKey, known.set(written.text, (known.get(written.text) ?? 0) + 1));
  }
  for (const { outletKey } of headers.filter((name) => !isTyped(name)))
    counts.set(outletKey, (counts.get(outletKey) ?? 0) + 1);
  const found = [...spellings].flatMap(([key, known]) => {
    const [[name] = ['']] = [...known].sort(([, a], [, b]) => b - a);
    return registry.findName(name)?.isVariant ? [] : [[key, { name, count: counts.get(key) ?? 0 }] as const];
  });
  return new Map(found.sort(([, a], [, b]) => b.count - a.count));
}
