/** Dates in lines: what is read, and what is left alone. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { daysOf } from '../../server/src/core/dates/date';
import { dayOf, numbersOf, timeOf, weekdayOf } from '../../server/src/core/dates/days';
import { monthNamed, weekdayNamed } from '../../server/src/core/dates/names';
import { readDates } from '../../server/src/core/dates/read';
import { fold } from '../../server/src/core/fold';
import { show, slice } from '../support/dates';
import { leastTime } from '../support/processor-time';

/** A line, the dates in it, and as what they stand in it. */
const lines: [line: string, dates: string[], written: string[]][] = [
  // The shapes of docs/format.md and of the press, in other words.
  ['تاريخ النشر:17.03.2022 | 09:40 GMT | أسواق ومال', ['2022-03-17'], ['17.03.2022']],
  ['18 مارس 2022', ['2022-03-18'], ['18 مارس 2022']],
  [
    'نشر في: 17 مارس ,2022: 01:18 م GST آخر تحديث: 18 مارس ,2022: 07:05 ص GST',
    ['2022-03-17', '2022-03-18'],
    ['17 مارس ,2022', '18 مارس ,2022'],
  ],
  ['الخميس 17 آذار 2022   16:30 النشرة الاقتصادية', ['Thu 2022-03-17'], ['الخميس 17 آذار 2022']],
  [
    'الخميس - 14 شعبان 1443 هـ - 17 مارس 2022 مـ',
    ['Thu 2022-03-17 = 1443-08-14 AH'],
    ['الخميس - 14 شعبان 1443 هـ - 17 مارس 2022 مـ'],
  ],
  ['الضفاف - مال وأعمال | الخميس 17/03/2022', ['Thu 2022-03-17'], ['الخميس 17/03/2022']],
  ['في مارس 17, 2022 آخر تحديث مارس 18, 2022', ['2022-03-17', '2022-03-18'], ['مارس 17, 2022', 'مارس 18, 2022']],
  ['الخميس, آذار (مارس) 17, 2022 - 12:45', ['Thu 2022-03-17'], ['الخميس, آذار (مارس) 17, 2022']],
  ['الخميس, 17 مارس - 2022', ['Thu 2022-03-17'], ['الخميس, 17 مارس - 2022']],
  ['آخر تحديث مارس 18, 2022 912', ['2022-03-18'], ['مارس 18, 2022']],
  ['الجمعة 2022/3/18 05:20 م بتوقيت أبوظبي', ['Fri 2022-03-18'], ['الجمعة 2022/3/18']],
  ['# الإثنين، 21 مارس 2022 08:37 ص', ['Mon 2022-03-21'], ['الإثنين، 21 مارس 2022']],
  ['(الضفاف) 21/3/2022', ['2022-03-21'], ['21/3/2022']],
  ['٢١ مارس ٢٠٢٢', ['2022-03-21'], ['٢١ مارس ٢٠٢٢']],
  ['۲۱ مارس ۲۰۲۲', ['2022-03-21'], ['۲۱ مارس ۲۰۲۲']],
  ['ليوم 21– 3 – 2022', ['2022-03-21'], ['21– 3 – 2022']],
  ['الاثنين 21/مارس/2022 - 02:41 م', ['Mon 2022-03-21'], ['الاثنين 21/مارس/2022']],
  ['Monday, 21 March 2022', ['Mon 2022-03-21'], ['Monday, 21 March 2022']],
  ['Monday, March 21, 2022, updated at 09:44(GMT+8)', ['Mon 2022-03-21'], ['Monday, March 21, 2022']],
  ['PORT JASMINE, May 22, 2024 (Reuters) --', ['2024-05-22'], ['May 22, 2024']],
  // Months of all families, alternative spellings, pairs.
  [
    'كانون الثاني 5, 2022 و5 كانون الأول 2022',
    ['2022-01-05', '2022-12-05'],
    ['كانون الثاني 5, 2022', '5 كانون الأول 2022'],
  ],
  ['7 تشرين الأوّل/أكتوبر 2022', ['2022-10-07'], ['7 تشرين الأوّل/أكتوبر 2022']],
  ['أكتوبر/تشرين الأول 7, 2022', ['2022-10-07'], ['أكتوبر/تشرين الأول 7, 2022']],
  ['7 تشرين الثاني ( نوفمبر ) 2022', ['2022-11-07'], ['7 تشرين الثاني ( نوفمبر ) 2022']],
  ['12 جانفي 2022', ['2022-01-12'], ['12 جانفي 2022']],
  ['12 فيفري 2022 - 13 أفريل 2022', ['2022-02-12', '2022-04-13'], ['12 فيفري 2022', '13 أفريل 2022']],
  ['الخميس 12 ماي 2022', ['Thu 2022-05-12'], ['الخميس 12 ماي 2022']],
  ['12 جويلية 2022، 13 جوان 2022، 14 أوت 2022', ['2022-07-12', '2022-06-13', '2022-08-14'], []],
  [
    '12 غشت 2022، 13 شتنبر 2022، 14 نونبر 2022، 15 دجنبر 2022',
    ['2022-08-12', '2022-09-13', '2022-11-14', '2022-12-15'],
    [],
  ],
  ['12 يوليوز 2022', ['2022-07-12'], []],
  [
    '12 يونيه 2022، 13 يونية 2022، 14 يوليه 2022، 15 أغسطوس 2022',
    ['2022-06-12', '2022-06-13', '2022-07-14', '2022-08-15'],
    [],
  ],
  ['11 ربيع الثاني 1444', ['1444-04-11 AH'], []],
  ['11 ربيع الآخر 1444هـ', ['1444-04-11 AH'], ['11 ربيع الآخر 1444هـ']],
  ['11 جمادى الثانية 1444 هجري', ['1444-06-11 AH'], ['11 جمادى الثانية 1444 هجري']],
  ['11 ذي الحجة 1444 هـ', ['1444-12-11 AH'], []],
  ['الأَرْبِعاء ٢٣ آذار ٢٠٢٢', ['Wed 2022-03-23'], ['الأَرْبِعاء ٢٣ آذار ٢٠٢٢']],
  ['الاربعاء 23 اذار 2022', ['Wed 2022-03-23'], ['الاربعاء 23 اذار 2022']],
  // Orders, separators, blanks, invisible marks.
  ['2022-03-23T13:35:00Z', ['2022-03-23'], ['2022-03-23']],
  ['2022 مارس 23', ['2022-03-23'], ['2022 مارس 23']],
  ['23-آذار-2022', ['2022-03-23'], ['23-آذار-2022']],
  ['23آذار2022', ['2022-03-23'], ['23آذار2022']],
  ['السبت-26/03/2022', ['Sat 2022-03-26'], ['السبت-26/03/2022']],
  ['26\\3\\2022', ['2022-03-26'], ['26\\3\\2022']],
  ['٢٦\u200f/٣\u200f/٢٠٢٢', ['2022-03-26'], ['٢٦\u200f/٣\u200f/٢٠٢٢']],
  ['السبت\u00a026\u00a0آذار\u00a02022', ['Sat 2022-03-26'], ['السبت\u00a026\u00a0آذار\u00a02022']],
  ['السبت ـ 26 آذار 2022', ['Sat 2022-03-26'], ['السبت ـ 26 آذار 2022']],
  ['22nd March 2022, May 2nd, 2022, Aug. 3, 2022', ['2022-03-22', '2022-05-02', '2022-08-03'], []],
  ['Wed, 23 Mar 2022 and 7 Sept 2022', ['Wed 2022-03-23', '2022-09-07'], ['Wed, 23 Mar 2022', '7 Sept 2022']],
  ['13:35 23/3/2022', ['2022-03-23'], ['23/3/2022']],
  ['23/3/2022 13:35', ['2022-03-23'], ['23/3/2022']],
  ['11:11 - 23 آذار 2022', ['2022-03-23'], ['23 آذار 2022']],
  ['45 آذار 23, 2022', ['2022-03-23'], ['آذار 23, 2022']],
  ['1234 آذار 23, 2022', ['2022-03-23'], ['آذار 23, 2022']],
  // Hijri and Gregorian, in either order.
  ['20 شعبان 1443 الموافق لـ 23 مارس 2022م', ['2022-03-23 = 1443-08-20 AH'], []],
  ['23 مارس 2022 (20 شعبان 1443 هـ)', ['2022-03-23 = 1443-08-20 AH'], ['23 مارس 2022 (20 شعبان 1443 هـ']],
  ['20 شعبان 1443 هـ، الأربعاء 23 مارس 2022', ['Wed 2022-03-23 = 1443-08-20 AH'], []],
  ['20/8/1443 - 23/3/2022', ['2022-03-23 = 1443-08-20 AH'], ['20/8/1443 - 23/3/2022']],
  ['23/3/2022 - الخميس 24/3/2022', ['2022-03-23', 'Thu 2022-03-24'], ['23/3/2022', 'الخميس 24/3/2022']],
  // A weekday that may be another night's is none.
  ['ليل الثلاثاء - الأربعاء 23 آذار 2022', ['2022-03-23'], ['23 آذار 2022']],
  // Month first where day first is none; no such day at all.
  ['03/23/2022', ['2022-03-23'], []],
  ['2022/23/3', ['2022-03-23'], []],
  ['31/9/2022', ['2022-09-31'], []],
  ['31 نيسان 2022', ['2022-04-31'], []],
  ['00/00/2022', ['2022-00-00'], []],
];

for (const [line, dates, written] of lines) {
  test(`reads ${line}`, () => {
    const read = readDates(line);
    assert.deepEqual(read.map(show), dates);
    if (written.length > 0)
      assert.deepEqual(
        read.map(({ span }) => slice(line, span)),
        written,
      );
  });
}

const noDates = [
  ...['l قبل 8 ساعات', 'منذ 3 أيام', '437', 'الإصدار 2.6', 'v2.6.2021', 'نسخة 1.12.3', '192.168.10.9', '10.9.2015.3'],
  ...['+90 532 10 92 2021', '00905-10-9-2015', '212-10-9-2015-44', '0532.10.9.2015', 'هاتف: 2021 9 30'],
  ...[
    '1443/2022',
    '2021/2022',
    '1443-2022 / 5',
    '3 أسئلة',
    'سبتمبر 2021',
    '29 سبتمبر',
    'مايو 2010',
    '13:35',
    '13:35:20',
  ],
  ...['2-1', '3-2-1', '6.5 مليار دولار', '1,250.50', '$2.6', '1/2', 'إس-400', 'S-400', '29/9/21', '29.9-2021'],
  ...['28-29/9/2021', '28 - 29 سبتمبر 2021', '10/9/20215', '123/9/2021', '10/9/0001', '22 صفر 2021', '29 سبتمبر 1443'],
  ...[
    '29 أيلول (أكتوبر) 2021',

    '10/9/2015abc',
    'الأربعاء',
    'May 22',
    '22 May',
    'عام 2021',
  ],
  ...['10 . 9 . 2021', '٢٫٦', '', ' ', '\u200f', '///', '2021//09//29'],
];

for (const line of noDates) test(`reads no date in ${line}`, () => assert.deepEqual(readDates(line), []));

test('the parts of a date are where they stand', () => {
  const line = 'الضفاف | الخميس - 14 شعبان 1443 هـ - 17 آذار (مارس) 2022 مـ | مال';
  const [date] = readDates(line);
  assert.ok(date?.weekday && date.gregorian && date.hijri);
  assert.equal(slice(line, date.weekday.span), 'الخميس');
  assert.equal(slice(line, date.hijri.span), '14 شعبان 1443 هـ');
  assert.equal(slice(line, date.gregorian.span), '17 آذار (مارس) 2022 مـ');
  const { year, month, day } = date.gregorian.spans;
  assert.deepEqual(
    [year, month, day].map((span) => slice(line, span)),
    ['2022', 'آذار (مارس)', '17'],
  );
});

test('a stretch of a text keeps its offsets', () => {
  const text = `سطر\n${'17 مارس 2022'}\n18 مارس 2022`;
  const [date, ...others] = readDates(text, { start: 4, end: 16 });
  assert.deepEqual(date?.span, { start: 4, end: 16 });
  assert.deepEqual(others, []);
});

test('a date in numbers may mean two days, unless its weekday tells which', () => {
  const days = (line: string) =>
    readDates(line).flatMap((date) => daysOf(date).map((day) => numbersOf('gregorian', day)));
  const both = days('5/6/2024').map(({ month, day }) => `${month}-${day}`);
  assert.deepEqual(both, ['6-5', '5-6']);
  assert.deepEqual(days('5/5/2024').length, 1);
  assert.deepEqual(
    days('الأربعاء 5/6/2024').map(({ month, day }) => `${month}-${day}`),
    ['6-5'],
  );
  assert.deepEqual(
    days('الإثنين 5/6/2024').map(({ month, day }) => `${month}-${day}`),
    ['5-6'],
  );
});

const day = fc.integer({
  min: dayOf('gregorian', { year: 1900, month: 1, day: 1 }) as number,
  max: dayOf('gregorian', { year: 2077, month: 1, day: 1 }) as number,
});

test('days are those of Intl', () => {
  fc.assert(
    fc.property(day, (number) => {
      const date = new Date(timeOf(number));
      assert.deepEqual(
        [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay()],
        [...Object.values(pick(numbersOf('gregorian', number))), weekdayOf(number)],
      );
      const hijri = new Intl.DateTimeFormat('en-u-nu-latn-ca-islamic-umalqura', { timeZone: 'UTC' }).formatToParts(
        date,
      );
      const field = (type: string) => Number(hijri.find((part) => part.type === type)?.value);
      const { year, month, day } = numbersOf('hijri', number);
      assert.deepEqual([year, month, day], [field('year'), field('month'), field('day')]);
      assert.equal(dayOf('hijri', { year, month, day }), number);
    }),
  );
});

function pick({ year, month, day }: { year: number; month: number; day: number }) {
  return { year, month, day };
}

const arabicIndic = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const persian = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
const digits = [(text: string) => text, arabicIndic, persian];

/** How Intl writes a day; the same calls as in the code would prove nothing, so whole dates are formatted here. */
function written(locale: string, number: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(timeOf(number));
}

const gregorianLocales = ['ar-SY', 'ar-EG', 'ar-DZ', 'ar-MA', 'ar-AE', 'ar-LB', 'ar-TN', 'ar-IQ', 'en-US', 'en-GB'];
const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Ways of writing a day, each in the shape of a real dateline. */
const shapes: ((locale: string, number: number) => string)[] = [
  (locale, number) => written(`${locale}-u-nu-latn`, number, long),
  (locale, number) => written(`${locale}-u-nu-latn`, number, { ...long, weekday: 'long' }),
  (locale, number) => written(`${locale}-u-nu-latn`, number, { ...long, day: '2-digit', month: 'short' }),
  (locale, number) => `${month(locale, number)} ${numbersOf('gregorian', number).day}, ${yearOf(number)} 437`,
  (locale, number) =>
    `تاريخ النشر ${numbersOf('gregorian', number).day}/${month(locale, number)}/${yearOf(number)} - 02:41 م`,
  (locale, number) => `${yearOf(number)} ${month(locale, number)} ${numbersOf('gregorian', number).day}`,
  (locale, number) =>
    `7 | ${month('ar-SY', number)} (${month(locale, number)}) ${numbersOf('gregorian', number).day}, ${yearOf(number)}`,
  (locale, number) =>
    `${numbersOf('gregorian', number).day} ${month(locale, number)}/${month('ar-EG', number)} ${yearOf(number)}`,
  (locale, number) =>
    `${written('ar', number, { weekday: 'long' })} - ${written('ar-SA-u-nu-latn-ca-islamic-umalqura', number, long)} - ${written(`${locale}-u-nu-latn`, number, long)} مـ`,
];

function month(locale: string, number: number): string {
  return written(`${locale}-u-nu-latn`, number, { month: 'long' });
}

function yearOf(number: number): number {
  return numbersOf('gregorian', number).year;
}

test('a day written in any shape, with any names and digits, is read as that day', () => {
  const shape = fc.record({
    number: day,
    shape: fc.constantFrom(...shapes),
    locale: fc.constantFrom(...gregorianLocales),
    inDigits: fc.constantFrom(...digits),
  });
  fc.assert(
    fc.property(shape, ({ number, shape, locale, inDigits }) => {
      const line = inDigits(shape(locale, number));
      const read = readDates(line);
      assert.deepEqual(
        read.map(({ gregorian }) => gregorian?.days),
        [[number]],
        line,
      );
      assert.ok(!read[0]?.weekday || read[0].weekday.value === weekdayOf(number), line);
      assert.ok(!read[0]?.hijri || read[0].hijri.days[0] === number, line);
    }),
    { numRuns: 1000 },
  );
});

test('a day written in numbers is among the days that are read, and the first unless day and month may be changed', () => {
  const orders = ['d/m/y', 'dd/mm/y', 'd.m.y', 'dd-mm-y', 'd– m – y', 'y/m/d', 'y-mm-dd', 'm/d/y', 'mm/dd/y'];
  fc.assert(
    fc.property(day, fc.constantFrom(...orders), fc.constantFrom(...digits), (number, order, inDigits) => {
      const { year, month, day } = numbersOf('gregorian', number);
      const values: Record<string, number> = { d: day, m: month, y: year };
      const line = inDigits(
        order.replace(/y|mm?|dd?/g, (field) => String(values[field.charAt(0)]).padStart(field.length, '0')),
      );
      const [date, ...others] = readDates(line);
      assert.deepEqual(others, []);
      assert.ok(date && daysOf(date).includes(number), line);
      if (!order.startsWith('m') || day > 12) assert.equal(daysOf(date)[0], number, line);
    }),
  );
});

test('no text makes it throw, and spans lie in the text, in order', () => {
  const pieces = [
    '29',
    '٢٩',
    '2021',
    '1443',
    'سبتمبر',
    'أيلول',
    'صفر',
    'الأربعاء',
    ' ',
    '/',
    '-',
    '.',
    ',',
    '(',
    ')',
    'هـ',
    ':',
    'T',
    '\u200f',
    '\ud800',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (line) => {
      let end = 0;
      for (const { span, weekday, gregorian, hijri } of readDates(line)) {
        assert.ok(span.start >= end && span.end > span.start && span.end <= line.length);
        for (const part of [weekday, gregorian, hijri])
          if (part) assert.ok(part.span.start >= span.start && part.span.end <= span.end);
        end = span.end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('a hostile line takes no longer than its length', () => {
  const pieces = [
    '1',
    '1/',
    '1/1/',
    '29 ',
    '2021 ',
    'سبتمبر ',
    'أيلول (',
    'الأربعاء ',
    'الأربعاء - ',
    '- ',
    'ـ',
    'ا',
    '\u0651',
    ' ',
    '\u200f',
    '29 أيلول 2021 ',
    '22 صفر 1443 - ',
    '13:',
    '13:35 ',
    ':',
    '(',
  ];
  readDates('29/9/2021');
  for (const piece of pieces) {
    const line = piece.repeat(200_000 / piece.length);
    const text = `ملف مركز الأفق 5/3/2024\n\nعناوين الملف :\n1. أ :ب ج\n\nأ :ب ج\n${line}\n=====\n`;
    // Some 100 ms; in quadratic time it would be minutes.
    assert.ok(leastTime(() => readDates(line), 3000) < 3000, piece);
    assert.ok(leastTime(() => analyse(text), 3000) < 3000, piece);
  }
});

test('no two months or weekdays have one name', () => {
  const named = new Map<string, string>();
  for (const [calendar, year, locales] of [
    ['gregorian', 2021, gregorianLocales],
    ['hijri', 1443, ['ar-SA']],
  ] as const) {
    for (let month = 1; month <= 12; month++) {
      const time = timeOf(dayOf(calendar, { year, month, day: 10 }) as number);
      const extension = calendar === 'hijri' ? 'islamic-umalqura' : 'gregory';
      for (const locale of locales) {
        const name = new Intl.DateTimeFormat(`${locale}-u-ca-${extension}`, { month: 'long', timeZone: 'UTC' }).format(
          time,
        );
        assert.deepEqual(monthNamed(fold(name)), { calendar, month }, name);
        assert.equal(named.get(fold(name)) ?? `${calendar} ${month}`, `${calendar} ${month}`);
        named.set(fold(name), `${calendar} ${month}`);
        assert.equal(weekdayNamed(fold(name)), undefined);
      }
    }
  }
  // Of the four families and the Hijri year.
  const arabic = [...named.keys()].filter((name) => /\p{Script=Arabic}/u.test(name));
  assert.equal(arabic.length, 36 + 12);
});
