import { findDateFaults } from '../dates/faults';
import { hijriFix, spellingsOf } from '../dates/fixes';
import type { Texts } from '../language';
import { article, articleTexts, bodies, clean, dossier, english, entryLines, names } from './examples';
import type { Examples, Rule } from './rule';

export const hijriMismatch: Rule = {
  code: 'hijri-mismatch',
  severity: 'warning',
  why: {
    ar: 'التاريخان الهجري والميلادي ليوم واحد، فإذا تباعدا فأحدهما خطأ.',
    en: 'The Hijri and the Gregorian date are one day: where they lie apart, one of them is wrong.',
  },
  messages: {
    default: {
      ar: 'التاريخ الهجري {hijri} بعيد عن {date} بأكثر من يوم، ويوافقه في تقويم أم القرى {right}، فأحدهما خطأ. صححه.',
      en: 'The Hijri date {hijri} is more than a day from {date}, which in the Umm al-Qura calendar is {right}: one of the two is wrong. Correct it.',
    },
  },
  *check({ dossier, dates }) {
    const faults = findDateFaults(dates).filter((fault) => fault.kind === 'hijri');
    if (faults.length === 0) return;
    const { text } = dossier;
    const spellings = spellingsOf(text, dates);
    for (const { date } of faults) {
      const fix = hijriFix(text, spellings, date);
      if (!fix || !date.gregorian) continue;
      const { span } = fix;
      const gregorian = date.gregorian.span;
      const values = {
        hijri: text.slice(span.start, span.end),
        date: text.slice(gregorian.start, gregorian.end),
        right: fix.text,
      };
      yield { span, values, fixes: () => [{ title: correct, values, preferred: true, edits: [fix] }] };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(entryLines, [
      article(names[0], `الإثنين - ⟦13 شعبان 1445 هـ⟧ - 4 مارس 2024 مـ\n${bodies[0]}`),
      ...articleTexts.slice(1),
    ]),
    // Hijri dates are read in Arabic alone, as they come with what is pasted.
    english.dossier(english.entryLines, [
      article(english.names[0], `الإثنين - ⟦13 شعبان 1445 هـ⟧ - 4 مارس 2024 مـ\n${english.bodies[0]}`),
      ...english.articleTexts.slice(1),
    ]),
  ],
  good: [
    clean,
    english.clean,
    dossier(entryLines, [
      article(names[0], `الإثنين - 23 شعبان 1445 هـ - 4 مارس 2024 مـ\n${bodies[0]}`),
      ...articleTexts.slice(1),
    ]),
    // Where the moon is sighted, a day more or less is no mistake.
    dossier(entryLines, [
      article(names[0], `الإثنين - 22 شعبان 1445 هـ - 4 مارس 2024 مـ\n${bodies[0]}`),
      ...articleTexts.slice(1),
    ]),
  ],
});

const correct: Texts = { ar: 'صحح التاريخ الهجري: {right}', en: 'Correct the Hijri date: {right}' };
