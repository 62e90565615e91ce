import type { CalendarPart } from '../dates/date';
import { daysIn } from '../dates/days';
import { findDateFaults } from '../dates/faults';
import type { Dossier } from '../dossier';
import { article, articleTexts, bodies, clean, dossier, english, entryLines, names } from './examples';
import type { Examples, Finding, Rule } from './rule';

export const invalidDate: Rule = {
  code: 'invalid-date',
  severity: 'error',
  why: {
    ar: 'تاريخ لا وجود له خطأ ظاهر، ولا يُعرف منه يوم النشر.',
    en: 'A date that does not exist is a misprint in plain sight, and nobody can tell the day of publication from it.',
  },
  messages: {
    default: {
      ar: 'لا وجود للتاريخ {date} في التقويم، فلا يُعرف يوم النشر. صحح اليوم أو الشهر.',
      en: 'There is no such date as {date}, so nobody can tell the day of publication. Correct the day or the month.',
    },
    tooLong: {
      ar: 'لا وجود للتاريخ {date}: أيام هذا الشهر {days} لا أكثر، فلا يُعرف يوم النشر. صحح اليوم أو الشهر.',
      en: 'There is no such date as {date}: that month has no more than {days} days, so nobody can tell the day of publication. Correct the day or the month.',
    },
  },
  *check({ dossier: { slice }, dates }) {
    for (const fault of findDateFaults(dates)) {
      if (fault.kind === 'invalid') yield tell(slice, fault.part);
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    clean.replace('5/3/2024', '⟦31/4/2024⟧'),
    dossier(entryLines, [article(names[0], `⟦30 شباط 2024⟧\n${bodies[0]}`), ...articleTexts.slice(1)]),
    english.dossier(english.entryLines, [
      article(english.names[0], `⟦30 February 2024⟧\n${english.bodies[0]}`),
      ...english.articleTexts.slice(1),
    ]),
  ],
  good: [
    clean,
    english.clean,
    dossier(entryLines, [article(names[0], `29 شباط 2024\n${bodies[0]}`), ...articleTexts.slice(1)]),
    // Day first or month first: it is a day either way.
    dossier(entryLines, [article(names[0], `02/28/2024\n${bodies[0]}`), ...articleTexts.slice(1)]),
  ],
});

function tell(slice: Dossier['slice'], { span, calendar, year, month, day }: CalendarPart): Finding {
  const date = slice(span);
  if (month < 1 || month > 12 || day < 1) return { span, values: { date } };
  return { span, message: 'tooLong', values: { date, days: daysIn(calendar, year, month) } };
}
