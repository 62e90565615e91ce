/** Which way lines run (UAX #9, P2 and P3), and right-to-left texts in left-to-right places. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { hasRightToLeft, lineDirection } from '../../server/src/core/direction';
import { isolate, shortened } from '../../server/src/core/left-to-right';

const lines: Record<string, 'rtl' | 'ltr' | undefined> = {
  'الراصد :سد جديد': 'rtl',
  '  12. الراصد :سد جديد': 'rtl',
  '  ١٢. الراصد': 'rtl',
  '«CNN» بالعربية': 'ltr',
  '24 فرانس': 'rtl',
  'שלום עולם': 'rtl',
  ܫܠܡܐ: 'rtl',
  ދިވެހި: 'rtl',
  می‌خواهم: 'rtl',
  'اردو زبان': 'rtl',
  'https://example.org/سد': 'ltr',
  'Reuters :الخبر': 'ltr',
  Économie: 'ltr',
  Привет: 'ltr',
  中文: 'ltr',
  '؟!': 'rtl',
  '،،': undefined,
  '25.05.2024': undefined,
  '٢٠٢٤/٥/٢٥': undefined,
  '=====': undefined,
  '\u064b\u0650': undefined,
  '': undefined,
  ' \u00a0\t': undefined,
  '\u200f25': 'rtl',
  '\u061c25': 'rtl',
  '\u200e=': 'ltr',
  '\u2068Reuters\u2069 سد': 'rtl',
  '\u2067سد\u2069 Reuters': 'ltr',
  '\u2066سد بلا نهاية': undefined,
  '\u2069 سد': 'rtl',
  '😀 سد': 'rtl',
  '\ud800 سد': 'rtl',
};

for (const [line, direction] of Object.entries(lines)) {
  test(`${JSON.stringify(line)} runs ${direction ?? 'no way'}`, () => assert.equal(lineDirection(line), direction));
}

test('a line has right-to-left characters wherever they stand', () => {
  assert.equal(hasRightToLeft('Reuters :الخبر'), true);
  assert.equal(hasRightToLeft('Reuters :news 12 ١٢'), false);
});

test('only right-to-left texts are isolated', () => {
  assert.equal(isolate('سد جديد؟'), '\u2067سد جديد؟\u2069');
  assert.equal(isolate('A new dam?'), 'A new dam?');
});

const short: [name: string, limit: number, shown: string][] = [
  ['سد جديد على النهر', 0, 'سد جديد على النهر'],
  ['سد جديد على النهر', 17, 'سد جديد على النهر'],
  ['سد جديد على النهر', 13, 'سد جديد على…'],
  ['سد جديد… ثم نهر آخر بعده', 12, 'سد جديد…'],
  ['سد جديد.. ثم نهر آخر بعده', 14, 'سد جديد.. ثم…'],
  ['سدودسدودسدودسدودسدود', 10, 'سدودس…'],
  ['سدود😀سدودسدود', 10, 'سدود…'],
  ['A new dam on the river', 10, 'A new dam on the river'],
];

for (const [name, limit, shown] of short) {
  test(`${name} in ${limit} is ${shown}`, () => assert.equal(shortened(name, limit), shown));
}
