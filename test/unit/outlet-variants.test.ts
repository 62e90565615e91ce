/** What outlet-variant tells a fix: applied, it removes its problem and adds none. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { readDeskOutlets } from '../../server/src/core/outlets/desk';
import { Registry } from '../../server/src/core/outlets/registry';
import { findOutletVariants, type OutletVariant } from '../../server/src/core/outlets/variants';
import { findProblems } from '../../server/src/core/problems';
import { article, dossier } from '../../server/src/core/rules/examples';

interface Names {
  readonly header: string;
  readonly entry: string;
}

/** Titles so different that no entry is taken for another article's. */
const titles = ['أمطار', 'معرض الكتاب', 'سعر القمح', 'سد جديد', 'بطولة الشطرنج', 'قطار سريع', 'كهف', 'زلزال خفيف'];

/** A dossier with an article for each pair of outlets, at most as many as there are titles. */
function write(names: readonly Names[]): string {
  return dossier(
    names.map(({ entry }, i) => `${i + 1}. ${entry} :${titles[i]}`),
    names.map(({ header }, i) => article(`${header} :${titles[i]}`, 'نص المقال.')),
  );
}

const both = (...outlets: string[]) => write(outlets.map((outlet) => ({ header: outlet, entry: outlet })));

function apply(text: string, { places, replacement }: OutletVariant): string {
  const fromTheEnd = places.toSorted((a, b) => b.start - a.start);
  return fromTheEnd.reduce(
    (changed, { start, end }) => changed.slice(0, start) + replacement + changed.slice(end),
    text,
  );
}

const told = (text: string, outlets = new Registry()) =>
  findOutletVariants(analyse(text, { outlets })).map(({ kind, replacement, places }) => [
    kind,
    text.slice(places[0].start, places[0].end),
    replacement,
    places.length,
  ]);

test('an article is told once, and its entry is replaced with its header', () => {
  assert.deepEqual(told(both('الجارديان', 'المدن')), [['variant', 'الجارديان', 'الغارديان', 2]]);
});

test("the dossier's one way of writing a name is kept; where it has several, the registry's is taken", () => {
  assert.deepEqual(told(both('الشرق الاوسط', 'الشرق الاوسظ')), [['misspelt', 'الشرق الاوسظ', 'الشرق الاوسط', 2]]);
  assert.deepEqual(told(both('الاناضول', 'الاناضول', 'الأناضول')), [
    ['mixed', 'الاناضول', 'الأناضول', 2],
    ['mixed', 'الاناضول', 'الأناضول', 2],
  ]);
});

test('of an outlet that nobody knows, the usual spelling is taken, and among equals the first', () => {
  assert.deepEqual(told(both('صوت الاقاليم', 'صوت الأقاليم', 'صوت الاقاليم')), [
    ['mixed', 'صوت الأقاليم', 'صوت الاقاليم', 2],
  ]);
  assert.deepEqual(told(both('صوت الأقاليم', 'صوت الاقاليم')), [['mixed', 'صوت الاقاليم', 'صوت الأقاليم', 2]]);
});

test('quotation marks stay where all mentions have them, and go where some have none', () => {
  const [all] = findOutletVariants(analyse(both('«التايمز»', '«ذا تايمز»')));
  assert.equal(all && apply(both('«التايمز»', '«ذا تايمز»'), all), both('«التايمز»', '«التايمز»'));
  const [some] = findOutletVariants(analyse(both('التايمز', '«ذا تايمز»')));
  assert.equal(some && apply(both('التايمز', '«ذا تايمز»'), some), both('التايمز', 'التايمز'));
  assert.deepEqual(told(both('المدن', 'المدن”')), []);
});

test('a model is where the dossier spells it so: in the same article first', () => {
  const text = write([
    { header: 'الأناضول', entry: 'الأناضول' },
    { header: 'الأناضول', entry: 'الاناضول' },
  ]);
  const [found] = findOutletVariants(analyse(text));
  assert.equal(found?.model?.start, text.lastIndexOf('الأناضول'));
  assert.equal(found?.span.start, text.indexOf('الاناضول'));
});

test("a desk's own outlets decide", () => {
  const { outlets } = readDeskOutlets(['الجارديان', { name: 'صوت الهضبة', variants: ['الهضبة'] }]);
  assert.deepEqual(told(both('الجارديان', 'الهضبة', 'الغارديان'), new Registry(outlets)), [
    ['variant', 'الهضبة', 'صوت الهضبة', 2],
    ['variant', 'الغارديان', 'الجارديان', 2],
  ]);
});

test('where entry and header name two outlets, neither is told', () => {
  assert.deepEqual(told(write([{ header: 'الجارديان', entry: 'المدن' }])), []);
});

const outlet = fc.constantFrom(
  ...[
    'الغارديان',
    'الجارديان',
    '«الجارديان»',
    'الغاردياان',
    'الأناضول',
    'الاناضول',
    '"الأناضول"',
    'الأنـاضول',
    'الاناظول',
  ],
  ...[
    'الرأي',
    'الراي',
    'الرأى',
    'فرانس 24',
    'فرانس24',
    'CNN',
    'سي إن إن',
    'صوت الأقاليم',
    'صوت الاقاليم',
    'صوت الأقليم',
  ],
  ...['المدن', 'المدن”', 'Reuters', 'reuters', 'Reutres', 'التايمز', 'تايم', 'العربي', 'العربية', 'المدن\u200f'],
);
const names = fc.oneof(
  { weight: 4, arbitrary: outlet.map((each) => ({ header: each, entry: each })) },
  { weight: 1, arbitrary: fc.record({ header: outlet, entry: outlet }) },
);
const dossiers = fc.array(names, { minLength: 1, maxLength: titles.length }).map(write);

test('each replacement removes its problem, adds none, and changes nothing else', () => {
  const problems = (text: string) =>
    findProblems(analyse(text), 'en').map(
      ({ code, span }) => `${code} ${text.slice(0, span.start).split('\n').length}`,
    );
  fc.assert(
    fc.property(dossiers, (text) => {
      const before = problems(text);
      for (const variant of findOutletVariants(analyse(text))) {
        const own = `outlet-variant ${text.slice(0, variant.span.start).split('\n').length}`;
        const after = problems(apply(text, variant));
        assert.ok(!after.includes(own), own);
        assert.deepEqual(
          after.filter((problem) => !before.includes(problem)),
          [],
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('when all are replaced, none is left', () => {
  fc.assert(
    fc.property(dossiers, (text) => {
      const all = findOutletVariants(analyse(text));
      const edits = all.flatMap(({ places, replacement }) => places.map((place) => ({ ...place, replacement })));
      const fixed = edits
        .sort((a, b) => b.start - a.start)
        .reduce(
          (changed, { start, end, replacement }) => changed.slice(0, start) + replacement + changed.slice(end),
          text,
        );
      assert.deepEqual(findOutletVariants(analyse(fixed)), []);
    }),
    { numRuns: 300 },
  );
});
