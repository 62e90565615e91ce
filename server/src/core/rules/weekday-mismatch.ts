import type { CalendarPart } from '../dates/date';
import { findDateFaults } from '../dates/faults';
import { spellingsOf, weekdayFix } from '../dates/fixes';
import type { Texts } from '../language';
import { article, articleTexts, bodies, clean, dossier, english, entryLines, names } from './examples';
import type { Examples, Rule } from './rule';

export const weekdayMismatch: Rule = {
  code: 'weekday-mismatch',
  severity: 'warning',
  why: {
    ar: 'إذا اختلف اسم اليوم والتاريخ لم يُعرف أيهما يوم النشر.',
    en: 'Where weekday and date disagree, nobody knows which is the day of publication.',
  },
  messages: {
    default: {
      ar: 'التاريخ {date} يوافق {right} لا {weekday}، فلا يُعرف أيهما الصحيح. صحح اسم اليوم أو التاريخ.',
      en: '{date} is {right}, not {weekday}, so nobody knows which is right. Correct the weekday or the date.',
    },
    hijriToo: {
      ar: 'اسم اليوم {weekday} والتاريخ الهجري {hijri} كلاهما يخالف {date} (وهو {right})، فالأرجح أن التاريخ الميلادي هو الخطأ. صححه.',
      en: 'Neither the weekday {weekday} nor the Hijri date {hijri} agrees with {date}, which is {right}: most likely that date is wrong. Correct it.',
    },
  },
  *check({ dossier, dates }) {
    const faults = findDateFaults(dates).filter((fault) => fault.kind === 'weekday');
    if (faults.length === 0) return;
    const { text } = dossier;
    const spellings = spellingsOf(text, dates);
    for (const { date, hijriToo } of faults) {
      const fix = weekdayFix(text, spellings, date);
      if (!fix) continue;
      const { span } = fix;
      const values = {
        weekday: text.slice(span.start, span.end),
        date: written(text, date.gregorian),
        hijri: written(text, date.hijri),
        right: fix.text,
      };
      // Where the Hijri date disagrees as well, the weekday isn't what is wrong.
      if (hijriToo) yield { span, message: 'hijriToo', values };
      else yield { span, values, fixes: () => [{ title: correct, values, preferred: true, edits: [fix] }] };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(entryLines, [article(names[0], `⟦الثلاثاء⟧ 4 آذار 2024\n${bodies[0]}`), ...articleTexts.slice(1)]),
    english.dossier(english.entryLines, [
      article(english.names[0], `⟦Tuesday⟧, March 4, 2024\n${english.bodies[0]}`),
      ...english.articleTexts.slice(1),
    ]),
  ],
  good: [
    clean,
    english.clean,
    dossier(entryLines, [article(names[0], `الإثنين 4 آذار 2024\n${bodies[0]}`), ...articleTexts.slice(1)]),
  ],
});

const correct: Texts = { ar: 'صحح اسم اليوم: {right}', en: 'Correct the weekday: {right}' };

function written(text: string, part: CalendarPart | undefined): string {
  return part ? text.slice(part.span.start, part.span.end) : '';
}
