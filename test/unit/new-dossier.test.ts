/** New dossiers: the day in every way of writing it, a desk's template, and what is made of a bad one. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { isDay, type Numbers } from '../../server/src/core/dates/days';
import { monthFamilies } from '../../server/src/core/dates/names';
import { readDates } from '../../server/src/core/dates/read';
import { applyEdits } from '../../server/src/core/edits/text-edit';
import { formatting } from '../../server/src/core/features/formatting';
import { newDossier } from '../../server/src/core/features/new-dossier';
import { pasteAsArticle } from '../../server/src/core/features/paste-as-article';
import { fill, type Language } from '../../server/src/core/language';
import { readNewDossierSettings } from '../../server/src/core/new-dossier/desk';
import { operations } from '../../server/src/core/operations';
import { readClipboard } from '../../server/src/core/paste/read-clipboard';
import { looksLikeDossier } from '../../server/src/core/recognize';
import { clean, english } from '../../server/src/core/rules/examples';
import { problemsOf } from '../support/problems-of';
import { leastTime } from '../support/processor-time';

const day = { year: 2021, month: 9, day: 5 };

function written(template: unknown, { months, desk, on = day }: { months?: string; desk?: string; on?: Numbers } = {}) {
  const settings = readNewDossierSettings({ template, months, desk });
  assert.deepEqual(settings.ignored, []);
  return newDossier(settings, on, 'ar').text;
}

const months: readonly [family: string, september: string, january: string][] = [
  ['egyptian', 'سبتمبر', 'يناير'],
  ['levantine', 'أيلول', 'كانون الثاني'],
  ['algerian', 'سبتمبر', 'جانفي'],
  ['moroccan', 'شتنبر', 'يناير'],
  ['levantine-egyptian', 'أيلول (سبتمبر)', 'كانون الثاني (يناير)'],
];

test('every family of months is tried', () =>
  assert.deepEqual(
    months.map(([family]) => family),
    monthFamilies,
  ));

for (const [family, september, january] of months) {
  test(`the months of ${family}`, () => {
    const template = [`ملف \${weekday} \${day} \${monthName} \${year}`];
    assert.equal(written(template, { months: family }), `ملف الأحد 5 ${september} 2021`);
    const on = { year: 2024, month: 1, day: 31 };
    assert.equal(written(template, { months: family, on }), `ملف الأربعاء 31 ${january} 2024`);
  });
}

const days: readonly [template: string, text: string][] = [
  [`ملف \${date}`, 'ملف 5/9/2021'],
  [`ملف \${paddedDay}.\${paddedMonth}.\${year}`, 'ملف 05.09.2021'],
  [`ملف \${day}-\${month}`, 'ملف 5-9'],
  [`ملف \${hijriDate}`, 'ملف 28 محرم 1443 هـ'],
  [`ملف \${hijriDay}/\${hijriMonth}/\${hijriYear} \${hijriMonthName}`, 'ملف 28/1/1443 محرم'],
  [`Dossier \${weekday} \${monthName} \${hijriDate}`, 'Dossier Sunday September 28 Muharram 1443 AH'],
];

for (const [template, text] of days) test(text, () => assert.equal(written(template), text));

test('every day is read as it was written, in every family, and its Hijri date agrees', () => {
  const dates = fc
    .record({ year: fc.integer({ min: 1950, max: 2070 }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(31) })
    .filter(isDay);
  fc.assert(
    fc.property(dates, fc.constantFrom(...monthFamilies), (on, family) => {
      const template = ['إعداد مركز الأفق', `\${weekday} \${day} \${monthName} \${year} - \${hijriDate}`, `\${date}`];
      const [, words = '', numbers = ''] = written(template, { months: family, on }).split('\n');
      for (const line of [words, numbers]) {
        const [read] = readDates(line);
        const { year, month, day } = read?.gregorian ?? {};
        assert.deepEqual({ year, month, day }, { ...on }, line);
      }
      assert.ok(readDates(words)[0]?.hijri, words);
      const text = clean.replace('ملف مركز الأفق 5/3/2024', `${words}\n`).replace(/^/, 'إعداد مركز الأفق\n');
      assert.deepEqual(problemsOf(text), []);
    }),
    { numRuns: 200 },
  );
});

for (const language of ['ar', 'en'] as const) {
  const fresh = newDossier(readNewDossierSettings(undefined), day, language);

  test(`the usual one in ${language}: a dossier of its day, without a problem, as it is and as it is written`, () => {
    assert.equal(looksLikeDossier(fresh.text), language === 'ar');
    assert.deepEqual(problemsOf(fresh.text), []);
    const { layout, entries, articles } = analyse(fresh.text).dossier;
    assert.deepEqual([layout.id, entries.length, articles.length], ['numbered', 1, 1]);
    assert.match(fresh.text, / 5\/9\/2021\n/);
    const names = fresh.places.map(({ name }) => name);
    assert.deepEqual(names, ['desk', 'subject', 'outlet', 'title', 'outlet', 'title']);
    assert.deepEqual(problemsOf(writtenIn(fresh.text, language)), []);
    assert.deepEqual(formatting(analyse(fresh.text)), []);
    assert.equal(fresh.text.slice(fresh.cursor - 1), `\n\n${'='.repeat(25)}\n`);
  });

  test(`in ${language}, a header that somebody has written waits for its text`, () => {
    const { outlet, title } = words[language];
    const headed = fresh.text.replaceAll(placeholder(language, 'outlet'), outlet);
    assert.deepEqual(
      problemsOf(headed.replaceAll(placeholder(language, 'title'), title)).map(({ code }) => code),
      ['empty-article'],
    );
  });

  test(`in ${language}, the first article gives way to whatever comes, as long as nobody has written it`, () => {
    const { outlet, title, body } = words[language];
    const other = language === 'ar' ? clean : english.clean;
    const arguments_ = {
      insertArticle: { at: 1, outlet, title, body },
      merge: { text: other },
    };
    for (const [name, details] of Object.entries(arguments_)) {
      const outcome = operations.find((each) => each.name === name)?.run(analyse(fresh.text), details);
      assert.ok(outcome && 'edits' in outcome, name);
      const text = applyEdits(fresh.text, outcome.edits);
      assert.deepEqual(problemsOf(text), [], text);
      assert.ok(!text.includes(placeholder(language, 'title')), text);
      assert.doesNotMatch(text, /\n\n=/);
    }
    const before = fresh.text.replaceAll(placeholder(language, 'outlet'), outlet);
    const insert = operations.find(({ name }) => name === 'insertArticle');
    const outcome = insert?.run(analyse(before), arguments_.insertArticle);
    assert.ok(outcome && 'edits' in outcome && applyEdits(before, outcome.edits).includes(`2. ${outlet}`));
  });

  test(`in ${language}, it has nothing yet to be merged`, () => {
    const other = language === 'ar' ? clean : english.clean;
    const outcome = operations.find(({ name }) => name === 'merge')?.run(analyse(other), { text: fresh.text });
    assert.ok(outcome && 'reason' in outcome && outcome.reason.en.includes('no articles'));
  });

  test(`in ${language}, what is pasted takes its place, and under a written header it is its text`, () => {
    const { outlet, title, body } = words[language];
    const paragraphs = ['1', '2'].map((number) => `<p>${number}. ${`${body} `.repeat(20)}</p>`).join('');
    const html = `<article><h1>${title}</h1><p>2021-09-04</p>${paragraphs}</article>`;
    const article = readClipboard({ html });
    assert.ok(article);
    const paste = pasteAsArticle(analyse(fresh.text), article, fresh.cursor);
    assert.ok(paste?.isArticle);
    const text = applyEdits(fresh.text, paste.edits);
    assert.equal(analyse(text).dossier.articles.length, 1);
    const headed = fresh.text.replaceAll(placeholder(language, 'outlet'), outlet);
    const at = headed.indexOf('\n\n=') + 1;
    assert.equal(pasteAsArticle(analyse(headed), article, at)?.isArticle, false);
  });
}

const words: Readonly<Record<Language, { outlet: string; title: string; body: string }>> = {
  ar: { outlet: 'المنارة', title: 'سفينة تصل', body: 'وصلت السفينة صباحاً.' },
  en: { outlet: 'The Beacon', title: 'A ship comes in', body: 'The ship came in at dawn.' },
};

function placeholder(language: Language, name: string): string {
  const { text, places } = newDossier(readNewDossierSettings(undefined), day, language);
  const place = places.find((each) => each.name === name);
  return text.slice(place?.start, place?.end);
}

function writtenIn(text: string, language: Language): string {
  const { outlet, title, body } = words[language];
  return text
    .replaceAll(placeholder(language, 'outlet'), outlet)
    .replaceAll(placeholder(language, 'title'), title)
    .replace('\n\n=', `\n${body}\n=`);
}

test("a desk's own words, as lines or as one text; what isn't known of the desk is a place", () => {
  const template = [`إعداد \${desk}`, `\${cursor}`, `\${subject} و\${subject}`];
  assert.equal(written(template, { desk: ' مركز\n الأفق ' }), 'إعداد مركز الأفق\n\nموضوع الملف وموضوع الملف');
  assert.equal(written(template.join('\r\n'), { desk: 'مركز الأفق' }), written(template, { desk: 'مركز الأفق' }));
  const { text, places, cursor } = newDossier(readNewDossierSettings({ template }), day, 'ar');
  assert.deepEqual(
    places.map(({ name, start, end }) => [name, text.slice(start, end)]),
    [
      ['desk', 'اسم المركز'],
      ['subject', 'موضوع الملف'],
      ['subject', 'موضوع الملف'],
    ],
  );
  assert.equal(cursor, text.indexOf('\n\n') + 1);
});

test('signs of other templates are words', () => {
  const text = 'ملف $1 $$ {date} } \\ $';
  assert.equal(written(text), text);
});

const bad: readonly [setting: object, told: RegExp][] = [
  [{ template: 7 }, /template is neither a text nor a list/],
  [{ template: [`\${date}`, null] }, /template is neither a text nor a list/],
  [{ template: [`\${dat}`] }, /template has an unknown name \u2068\${dat}\u2069.*Known names: .*hijriDate/],
  [{ template: [`\${toString}`] }, /unknown name/],
  [{ template: [`\${}`] }, /unknown name/],
  [{ desk: ['مركز'] }, /desk is no text/],
  [{ months: 'gregorian' }, /months is none of these: .*levantine/],
  [{ months: 3 }, /months is none of these/],
];

for (const [setting, told] of bad) {
  test(`the usual one, and why: ${JSON.stringify(setting)}`, () => {
    const settings = readNewDossierSettings(setting);
    const usual = readNewDossierSettings(undefined);
    assert.deepEqual({ ...settings, ignored: [] }, usual);
    assert.equal(settings.ignored.length, 1);
    for (const { reason, values } of settings.ignored) {
      assert.match(fill(reason, 'en', values), told);
      assert.match(fill(reason, 'ar', values), /\p{Script=Arabic}.*dossier\.newDossier\./u);
    }
  });
}

test('nothing given is the usual one: empty lists and texts, and settings of no shape', () => {
  for (const setting of [undefined, null, 3, 'x', [], {}, { template: [], desk: '' }, { template: ['', ' '] }])
    assert.deepEqual(readNewDossierSettings(setting), readNewDossierSettings(undefined));
});

test('a template is taken apart in time, whatever it holds', () => {
  for (const piece of ['$', `\${`, `\${a`, '}', `\${a\${`]) {
    const template = piece.repeat(100_000);
    assert.ok(leastTime(() => readNewDossierSettings({ template }), 400) < 400, piece);
  }
});
