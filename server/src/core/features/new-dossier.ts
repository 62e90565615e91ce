/** A new dossier: a desk's template with the day in it, and the places that are still to be written. */
import type { Numbers } from '../dates/days';
import { type Language, languageOf } from '../language';
import type { NewDossierSettings } from '../new-dossier/desk';
import { readTemplate, usualTemplate } from '../new-dossier/template';
import { cursor, dayVariables, isPlace, type PlaceName, writtenDay } from '../new-dossier/variables';
import type { Span } from '../text';
import { placeholders } from '../unwritten';

export interface NewDossier {
  readonly text: string;
  /** UTF-16 offsets, in the order of the text. What is written in one of a name belongs into all of it. */
  readonly places: readonly (Span & { readonly name: PlaceName })[];
  /** Where one is once they are written: a UTF-16 offset. */
  readonly cursor: number;
}

/** `today` is a day that exists; `language` is that of the usual template, where the desk has none of its own. */
export function newDossier(settings: NewDossierSettings, today: Numbers, language: Language): NewDossier {
  const pieces = readTemplate(settings.template ?? usualTemplate[language]);
  const own = languageOf(pieces.map((piece) => ('words' in piece ? piece.words : '')).join(''));
  const day = writtenDay(today, own, settings.months);
  const places: NewDossier['places'][number][] = [];
  let text = '';
  let end: number | undefined;
  for (const piece of pieces) {
    const start = text.length;
    if ('words' in piece) text += piece.words;
    else if (piece.name === cursor) end ??= start;
    else if (piece.name === 'desk' && settings.desk) text += settings.desk;
    else if (isPlace(piece.name)) {
      text += placeholders[piece.name][own];
      places.push({ name: piece.name, start, end: text.length });
    } else text += dayVariables[piece.name]?.(day) ?? '';
  }
  return { text, places, cursor: end ?? text.length };
}
