/** What is made of dates: the right words for wrong ones, and their description. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { dayOf, numbersOf, timeOf } from '../../server/src/core/dates/days';
import { describeDate } from '../../server/src/core/dates/describe';
import { hijriFix, spellingsOf, weekdayFix } from '../../server/src/core/dates/fixes';
import { readDates } from '../../server/src/core/dates/read';
import { findProblems } from '../../server/src/core/problems';
import { dossierWith, slice } from '../support/dates';

/** A wrong dateline, mended; then other datelines of the same dossier. */
const fixes: [wrong: string, right: string, others?: string][] = [
  ['الثلاثاء 4 آذار 2024', 'الاثنين 4 آذار 2024'],
  ['الثلاثاء 4 آذار 2024', 'الإثنين 4 آذار 2024', 'الإثنين 26 شباط 2024'],
  ['Tue, March 4, 2024', 'Mon, March 4, 2024', 'Monday, February 26, 2024'],
  ['TUESDAY, March 4, 2024', 'MONDAY, March 4, 2024'],
  ['Tuesday, March 4, 2024', 'Monday, March 4, 2024', 'الإثنين 26 شباط 2024'],
  ['الإثنين - 13 شعبان 1445 هـ - 4 مارس 2024 مـ', 'الإثنين - 23 شعبان 1445 هـ - 4 مارس 2024 مـ'],
  ['١٣ شعبان ١٤٤٥ - ٤ مارس ٢٠٢٤', '٢٣ شعبان ١٤٤٥ - ٤ مارس ٢٠٢٤'],
  ['23 رجب 1444هـ - 4 مارس 2024', '23 شعبان 1445هـ - 4 مارس 2024'],
  ['11/07/1445 - 13/2/2024', '03/08/1445 - 13/2/2024'],
  ['1/7/1445 - 13/2/2024', '3/8/1445 - 13/2/2024'],
  ['1445/07/01 - 2024/02/13', '1445/08/03 - 2024/02/13'],
  ['10 رجب 1445 - 13 نوفمبر 2023', '29 ربيع الآخر 1445 - 13 نوفمبر 2023'],
  ['10 رجب 1445 - 13 نوفمبر 2023', '29 ربيع الثاني 1445 - 13 نوفمبر 2023', '28 ربيع الثاني 1445 - 12 نوفمبر 2023'],
];

for (const [wrong, right, others = ''] of fixes) {
  test(`mends ${wrong} ${others && `beside ${others}`}`, () => {
    const fix = wrong.includes('144') || wrong.includes('١٤٤') ? hijriFix : weekdayFix;
    assert.equal(mend(dossierWith(`${wrong}\n${others}`), fix), dossierWith(`${right}\n${others}`));
  });
}

/** The text with the first date of its datelines mended. */
function mend(text: string, fix: typeof weekdayFix | typeof hijriFix): string {
  const { dates } = analyse(text);
  const date = dates.datelines[0]?.dates[0];
  const replacement = date && fix(text, spellingsOf(text, dates), date);
  assert.ok(replacement);
  const { span } = replacement;
  return text.slice(0, span.start) + replacement.text + text.slice(span.end);
}

const day = fc.integer({
  min: dayOf('gregorian', { year: 1990, month: 1, day: 1 }) as number,
  max: dayOf('gregorian', { year: 2040, month: 1, day: 1 }) as number,
});

function written(locale: string, number: number, options: Intl.DateTimeFormatOptions = {}): string {
  const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, { ...long, ...options, timeZone: 'UTC' }).format(timeOf(number));
}

/** A clean dossier of that day, and the same one with its dateline mistaken. */
function dossiers(number: number, right: string, wrong: string): [string, string] {
  const { year, month, day } = numbersOf('gregorian', number);
  const masthead = `ملف مركز الأفق ${day}/${month}/${year}`;
  return [dossierWith(right, masthead), dossierWith(wrong, masthead)];
}

function problemsIn(text: string): string[] {
  return findProblems(analyse(text), 'ar').map(({ code, span }) => `${code}: ${slice(text, span)}`);
}

const locales = ['ar-SY', 'ar-EG', 'ar-DZ', 'ar-MA', 'en-US', 'en-GB'].map((locale) => `${locale}-u-nu-latn`);

test('a wrong weekday is the one problem, and mended to the very bytes', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 6 }), fc.constantFrom(...locales), (number, off, locale) => {
      const right = written(locale, number, { weekday: 'long' });
      const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
      const [rightName, wrongName] = [number, number + off].map((each) => name.format(timeOf(each)));
      const [clean, mistaken] = dossiers(number, right, right.replace(rightName ?? '', wrongName ?? ''));
      assert.deepEqual(problemsIn(clean), []);
      assert.deepEqual(problemsIn(mistaken), [`weekday-mismatch: ${wrongName}`]);
      assert.equal(mend(mistaken, weekdayFix), clean);
    }),
  );
});

test('a wrong Hijri date is the one problem, and mended to the very bytes', () => {
  const hijri = 'ar-SA-u-nu-latn-ca-islamic-umalqura';
  const inDigits = fc.constantFrom(0x30, 0x660, 0x6f0);
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 2, max: 400 }),
      inDigits,
      fc.constantFrom(...locales),
      (number, off, zero, locale) => {
        const line = (shift: number) =>
          `${written(hijri, number + shift)} - ${written(locale, number)}`.replace(/\d/g, (digit) =>
            String.fromCharCode(zero + Number(digit)),
          );
        const [clean, mistaken] = dossiers(number, line(0), line(off));
        assert.deepEqual(problemsIn(clean), []);
        assert.deepEqual(problemsIn(mistaken), [`hijri-mismatch: ${line(off).split(' - ')[0]}`]);
        assert.equal(mend(mistaken, hijriFix), clean);
      },
    ),
  );
});

test('nothing is mended where nothing is to be named', () => {
  const text = dossierWith('31 نيسان 2024\n4 آذار 2024');
  const { dates } = analyse(text);
  for (const date of dates.datelines.flatMap((dateline) => dateline.dates)) {
    assert.equal(weekdayFix(text, spellingsOf(text, dates), date), undefined);
    assert.equal(hijriFix(text, spellingsOf(text, dates), date), undefined);
  }
});

test('a date is described in both languages', () => {
  const [date, none, hijri] = ['17/3/2022', '31/9/2022', '14 شعبان 1443'].map((line) => readDates(line)[0]);
  assert.ok(date && none && hijri);
  const arabic = { weekday: 'الخميس', gregorian: '17 مارس 2022', hijri: '14 شعبان 1443 هـ' };
  assert.deepEqual(describeDate(date, 'ar'), arabic);
  assert.deepEqual(describeDate(date, 'en'), {
    weekday: 'Thursday',
    gregorian: '17 March 2022',
    hijri: '14 Shaʻban 1443 AH',
  });
  assert.equal(describeDate(none, 'ar'), undefined);
  assert.deepEqual(describeDate(hijri, 'ar'), arabic);
});
