/** Operations where numbers gain a digit, titles come twice, entries lack, and lines end otherwise. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../server/src/core/analysis';
import { applyEdits } from '../../server/src/core/edits/text-edit';
import { operations } from '../../server/src/core/operations';
import { clean } from '../../server/src/core/rules/examples';
import { seriousProblems } from '../support/problems-of';

const separator = '='.repeat(25);
const fresh = { outlet: 'المنارة', title: 'سفينة تصل إلى المرفأ', body: 'وصلت السفينة صباحاً.' };

/** A dossier of so many articles; those in `unlisted` have no entry. */
function dossierOf(count: number, { lineEnd = '\n', unlisted = [] as number[] } = {}): string {
  const names = Array.from({ length: count }, (_, i) => `صحيفة الميناء :خبر عن الرصيف ذي الرقم ${i + 1}`);
  const listed = names.filter((_, i) => !unlisted.includes(i));
  const entries = listed.map((name, i) => `  ${i + 1}. ${name}`);
  const articles = names.flatMap((name, i) => [name, `وصلت السفينة ${i + 1} محملة بالقمح.`, separator]);
  return ['ملف مركز الأفق 5/3/2024', '', 'عناوين الملف :', ...entries, '', ...articles, ''].join(lineEnd);
}

function run(text: string, name: string, args: object = {}): string {
  const outcome = operations.find((each) => each.name === name)?.run(analyse(text), args);
  assert.ok(outcome && 'edits' in outcome, `${name} was refused`);
  return applyEdits(text, outcome.edits);
}

function numbersIn(text: string): number[] {
  return analyse(text).dossier.entries.map(({ value }) => value as number);
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

for (const count of [9, 99]) {
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    test(`from ${count} to ${count + 1} articles and back, lines ending with ${JSON.stringify(lineEnd)}`, () => {
      const text = dossierOf(count, { lineEnd });
      for (const at of [0, 4, count]) {
        const more = run(text, 'insertArticle', { at, ...fresh });
        assert.deepEqual(numbersIn(more), upTo(count + 1));
        assert.deepEqual(seriousProblems(more), []);
        assert.equal(more.split(lineEnd).length, text.split(lineEnd).length + 4);
        assert.equal(run(more, 'deleteArticle', { article: at }), text);
      }
      const moved = run(text, 'moveArticle', { article: 0, to: count });
      assert.deepEqual(numbersIn(moved), upTo(count));
      assert.equal(run(moved, 'moveArticle', { article: count - 1, to: 0 }), text);
    });
  }
}

test('an article that is missing from the contents moves without an entry, and the contents can be updated', () => {
  const text = dossierOf(10, { unlisted: [3] });
  const moved = run(text, 'moveArticle', { article: 3, to: 8 });
  assert.deepEqual(numbersIn(moved), upTo(9));
  assert.deepEqual(
    seriousProblems(moved).map(({ code }) => code),
    ['article-not-in-toc'],
  );
  assert.equal(run(text, 'updateContents'), dossierOf(10));
});

test('of two articles of one name, the first has the entry, whichever is moved or deleted', () => {
  const text = dossierOf(4, { unlisted: [3] }).replace('الرقم 4', 'الرقم 2');
  for (const [name, args] of [
    ['moveArticle', { article: 3, to: 0 }],
    ['moveArticle', { article: 1, to: 4 }],
  ] as const) {
    assert.deepEqual(
      seriousProblems(run(text, name, args)).map(({ code }) => code),
      ['duplicate-article'],
    );
  }
  for (const article of [1, 3]) assert.deepEqual(seriousProblems(run(text, 'deleteArticle', { article })), []);
});

test('the last article may lack its separator: what comes to stand above another one has one', () => {
  const text = clean.slice(0, clean.lastIndexOf(separator));
  const moved = run(text, 'moveArticle', { article: 2, to: 0 });
  assert.deepEqual(seriousProblems(moved), []);
  assert.equal(run(moved, 'moveArticle', { article: 0, to: 3 }), text);
  assert.deepEqual(seriousProblems(run(text, 'insertArticle', { at: 3, ...fresh })), []);
});

test('the first article of a dossier gets its entry under the heading', () => {
  const text = 'ملف مركز الأفق 5/3/2024\n\nعناوين الملف :\n';
  const one = run(text, 'insertArticle', { at: 0, ...fresh });
  const name = 'المنارة :سفينة تصل إلى المرفأ';
  assert.match(one, new RegExp(`عناوين الملف :\\n {2}1\\. ${name}\\n`));
  assert.deepEqual(seriousProblems(one), []);
});

test('an outlet is renamed in all its spellings', () => {
  const text = clean.replaceAll('المدن :', 'الجارديان :').replaceAll('النشرة :', 'الغارديان :');
  const renamed = run(text, 'renameOutlet', { outlet: 'الغارديان', name: 'المنارة' });
  assert.doesNotMatch(renamed, /ارديان/);
  assert.match(renamed, /2\. المنارة :/);
});

test('an article is split at a line that is a header, and elsewhere gets one', () => {
  const text = clean.replace(/(هطلت[^\n]*\n)/, `$1${fresh.outlet} :${fresh.title}\n${fresh.body}\n`);
  const offset = text.indexOf(`\n${fresh.outlet}`) + 1;
  const split = run(text, 'splitArticle', { offset });
  assert.deepEqual(numbersIn(split), upTo(4));
  assert.deepEqual(seriousProblems(split), []);
  const within = run(clean, 'splitArticle', { offset: clean.indexOf('منذ الفجر') });
  assert.deepEqual(seriousProblems(within), []);
  assert.match(within, /أمطار غزيرة على السواحل \(2\)\nمنذ الفجر/);
  // A paragraph with a colon somewhere is no header.
  const said = 'وقدّر مهندس شارك في إعداد الورقة أن المدن تخسر ثلث مياهها، وقال للنشرة: "الحل مدفون تحت أقدامنا".';
  const more = clean.replace(/(هطلت[^\n]*\n)/, `$1${said}\nوغادر بعد ذلك.\n`);
  const atSaid = run(more, 'splitArticle', { offset: more.indexOf(said) });
  assert.deepEqual(seriousProblems(atSaid), []);
  assert.ok(atSaid.includes(`أمطار غزيرة على السواحل (2)\n${said}\n`));
});

test('of another dossier only what is not here is taken over', () => {
  assert.equal(run(clean, 'merge', { text: clean.replaceAll('\n', '\r\n') }), clean);
  const both = run(clean, 'merge', { text: run(clean, 'insertArticle', { at: 1, ...fresh }) });
  assert.equal(both, run(clean, 'insertArticle', { at: 3, ...fresh }));
});

test('numbers are counted from one, and a note stays as it is', () => {
  const text = dossierOf(4).replace('  3. ', '  9. ');
  assert.equal(run(text, 'renumber'), dossierOf(4));
});
