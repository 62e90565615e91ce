/** Days and calendars: the engine's Umm al-Qura against a library's tables. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { CalendarDate, GregorianCalendar, IslamicUmalquraCalendar } from '@internationalized/date';
import { type CalendarName, dayOf, daysIn, numbersOf } from '../../server/src/core/dates/days';

const tables = { gregorian: new GregorianCalendar(), hijri: new IslamicUmalquraCalendar() };
const years: Readonly<Record<CalendarName, readonly [number, number]>> = {
  gregorian: [1600, 2999],
  hijri: [1300, 1599],
};

for (const calendar of ['gregorian', 'hijri'] as const) {
  test(`every month of the ${calendar} calendar begins when it should`, () => {
    const [first, last] = years[calendar];
    for (let year = first; year <= last; year++) {
      for (let month = 1; month <= 12; month++) {
        const date = new CalendarDate(tables[calendar], year, month, 1);
        const day = tables[calendar].toJulianDay(date);
        assert.equal(dayOf(calendar, { year, month, day: 1 }), day);
        assert.deepEqual(numbersOf(calendar, day), { year, month, day: 1 });
        if (calendar === 'gregorian') assert.equal(daysIn(calendar, year, month), date.calendar.getDaysInMonth(date));
      }
    }
  });
}

test('days that no calendar has', () => {
  assert.equal(dayOf('gregorian', { year: 2021, month: 2, day: 29 }), undefined);
  assert.equal(dayOf('gregorian', { year: 2021, month: 13, day: 1 }), undefined);
  assert.equal(dayOf('gregorian', { year: 999_999, month: 1, day: 1 }), undefined);
  assert.equal(dayOf('hijri', { year: 0, month: 1, day: 1 }), undefined);
  assert.equal(dayOf('hijri', { year: 1443, month: 1, day: 31 }), undefined);
  assert.equal(dayOf('gregorian', { year: 20, month: 2, day: 29 }), 1728424);
});
