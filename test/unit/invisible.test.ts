/** Invisible characters: which are told, which belong where they stand, and that the fix leaves none. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { isInvisible } from '../../server/src/core/characters';
import { readDossier } from '../../server/src/core/dossier';
import { findInvisible, suspects } from '../../server/src/core/invisible';
import { isJoinerInPlace } from '../../server/src/core/joiners';
import { findProblems } from '../../server/src/core/problems';
import { clean } from '../../server/src/core/rules/examples';

test('all that is invisible is looked for, and of what is seen the no-break spaces alone', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const isSuspect = String.fromCharCode(code).search(suspects) === 0;
    assert.equal(isSuspect, isInvisible(code) || [0xa0, 0x2007, 0x202f].includes(code), code.toString(16));
  }
});

/** Each with one joiner or more, all in place. */
const inPlace = {
  'a Persian word, told by its letters': 'می\u200cشود',
  'a Persian word that has none of its own, in a Persian sentence': 'او به خانه\u200cها رفت و گفت',
  'an Urdu name': 'علی\u200cپور',
  'the abbreviation of the Hijri era': 'عام 1445 ه\u200d، وكذا هـ\u200d',
  'a family of emoji': '👨\u200d👩\u200d👧\u200d👦',
  'emoji with a tone of skin and a variation selector': '👩🏽\u200d🚀 ❤\ufe0f\u200d🔥',
  'a Hindi cluster': 'क्\u200dष और क्\u200cष',
};
for (const [what, text] of Object.entries(inPlace)) {
  test(`in place: ${what}`, () => {
    for (const { index } of text.matchAll(/\u200c|\u200d/g)) assert.ok(isJoinerInPlace(text, index), String(index));
  });
}

const outOfPlace = {
  'a non-joiner in an Arabic word': 'وزارة الزرا\u200cعة',
  'a joiner between Arabic letters': 'الكتا\u200dب',
  'a non-joiner between Latin letters': 'Reu\u200cters',
  'a joiner at the start of a text': '\u200d',
  'a non-joiner between blanks, even in Persian': 'گفت \u200c که',
  'a mark of direction': 'ا\u200fب',
};
for (const [what, text] of Object.entries(outOfPlace)) {
  test(`out of place: ${what}`, () => {
    assert.equal(isJoinerInPlace(text, text.search(/\u200c|\u200d|\u200f/)), false);
  });
}

test('neighbours of one kind are one run, and a line has one problem however many it has', () => {
  const text = clean
    .replace('هطلت أمطار', 'ه\u200f\u200fطلت\u200b أ\u00adمطار')
    .replace('المدن :افتتاح', 'المدن\u00a0\u200f:افتتاح');
  const shown = findInvisible(readDossier(text)).map((runs) => runs.map(({ start, end }) => text.slice(start, end)));
  assert.deepEqual(shown, [
    ['\u00a0', '\u200f'],
    ['\u200f\u200f', '\u200b', '\u00ad'],
  ]);
  const [inEntry, inText] = findProblems(analyse(text), 'en');
  assert.match(inEntry?.message ?? '', /has 1 character that nobody sees .*U\+200F/);
  assert.match(inText?.message ?? '', /has 4 characters that nobody sees .*U\+200F/);
  assert.deepEqual([inEntry?.span.start, inText?.span.start], [text.indexOf('\u200f'), text.indexOf('\u200f\u200f')]);
});

test('two no-break spaces become two spaces', () => {
  const runs = findInvisible(readDossier(clean.replace('المدن :افتتاح', 'المدن\u202f\u202f:افتتاح'))).flat();
  assert.deepEqual(
    runs.map(({ replacement }) => replacement),
    [' ', ' '],
  );
});

test('with its replacements made, any text has nothing invisible to tell, and as much to see', () => {
  const signs = ['\u200f', '\u202b', '\u200c', '\u200d', '\u00ad', '\ufeff', '\u00a0', '\u202f'];
  const places = fc.array(fc.tuple(fc.nat(clean.length), fc.constantFrom(...signs)), { maxLength: 30 });
  fc.assert(
    fc.property(places, (inserted) => {
      const text = inserted.reduce((changed, [at, sign]) => changed.slice(0, at) + sign + changed.slice(at), clean);
      // Once a sign is gone, a line may be read as a header, which no-break spaces are told of.
      const fixed = replaceAll(replaceAll(text));
      assert.deepEqual(findInvisible(readDossier(fixed)), []);
      const visible = (each: string) => each.replace(/[\u00a0\u202f]/g, ' ').replace(suspects, '');
      assert.equal(visible(fixed), visible(text));
    }),
  );
});

function replaceAll(text: string): string {
  const runs = findInvisible(readDossier(text)).flat();
  return runs.reduceRight(
    (changed, run) => changed.slice(0, run.start) + run.replacement + changed.slice(run.end),
    text,
  );
}

test('at most one problem for each line, in any text', () => {
  const text = fc.string({
    unit: fc.constantFrom('\u200f', '\u00a0', '\u200c', '\ufeff', 'ا', 'گ', ' ', '\n', '\r', ':', '=', '1', '.'),
  });
  fc.assert(
    fc.property(text, (heap) => {
      const lines = findInvisible(readDossier(heap)).map(
        ([first]) => heap.slice(0, first?.start).split(/\r\n|\r|\n/).length,
      );
      assert.equal(new Set(lines).size, lines.length);
    }),
  );
});
