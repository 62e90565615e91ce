/** The folding table of docs/format.md, "What counts as the same". */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fold } from '../../server/src/core/fold';
import { anyText } from '../support/texts';

const same: Record<string, [string, ...string[]]> = {
  'forms of alef': ['ا', 'أ', 'إ', 'آ', 'ٱ', 'ا\u0654'],
  'final yeh and Persian yeh': ['ي', 'ى', 'ی'],
  'yeh with hamza': ['ي', 'ئ'],
  'teh marbuta': ['ه', 'ة'],
  'waw with hamza': ['و', 'ؤ'],
  'Persian kaf': ['ك', 'ک'],
  'a lone hamza': ['ما', 'ماء'],
  'vowel marks': ['شده', 'شَدَّة', 'شِدّةٌ', 'شدّهٍ', 'شٰده'],
  tatweel: ['سد', 'ســـد'],
  'bidi marks and zero-width signs': [
    'سد نهر',
    '\u200fسد\u200e نهر',
    '\ufeffسد \u202bنهر\u202c',
    'س\u200bد ن\u200dهر',
    'سد\u061c نهر\u00ad',
  ],
  'quotation marks of every kind': [
    'سد',
    '«سد»',
    '"سد"',
    '“سد”',
    '„سد‟',
    "'سد'",
    '‘سد’',
    '‚سد‛',
    '‹سد›',
    '`سد´',
    '′سد″',
  ],
  digits: ['123', '١٢٣', '۱۲۳', '１２３'],
  'Latin letters': ['reuters', 'Reuters', 'REUTERS', 'Ｒｅｕｔｅｒｓ'],
  accents: ['economie', 'Économie', 'E\u0301conomie'],
  'a capital that is a letter and a dot when small': ['iha', 'İHA'],
  'ligatures and presentation forms': ['لا', 'ﻻ', 'ﻼ', 'لأ', 'ﻷ'],
  'other ligatures': ['الله', 'ﷲ'],
  'what becomes more than one word, beside what is half a character': ['سد 1 2 نهر', '😀سد ½ نهر', 'سد 1⁄2 نهر'],
  'punctuation and white space': [
    'سد نهر',
    'سد، نهر',
    ' سد - نهر ',
    'سد\u00a0\t\u2028نهر',
    'سد…نهر!',
    'سد/نهر',
    'سد (نهر)',
    'سد\r\nنهر',
  ],
  nothing: ['', ' ', '«»', '\u200f', '؟', 'ء', 'ـ'],
  'the example of the page': ['الابار تجف', '«الآبار» تجفّ'],
};

for (const [name, [folded, ...spellings]] of Object.entries(same)) {
  test(name, () => {
    for (const spelling of [folded, ...spellings]) assert.equal(fold(spelling), folded, JSON.stringify(spelling));
  });
}

const different = [
  ['سد', 'شد'],
  ['تايم', 'التايمز'],
  ['العربي', 'العربيه'],
  ['راديو 9', 'راديو 99'],
  ['سد نهر', 'سدنهر'],
  ['ت', 'ث'],
  ['د', 'ذ'],
  ['ک', 'گ'],
];

for (const [a = '', b = ''] of different) {
  test(`${a} and ${b} are two`, () => assert.notEqual(fold(a), fold(b)));
}

test('what is folded stays as it is when folded again, and has no blank at either end', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = fold(text);
      assert.equal(fold(folded), folded);
      assert.equal(folded, folded.trim());
      assert.doesNotMatch(folded, /\s\s|[^\S ]/u);
    }),
    { numRuns: 300 },
  );
});
