/** Operations on random dossiers: clean ones stay clean, nothing is lost, and there and back is where it was. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { applyEdits, inOrder, overlaps } from '../../server/src/core/edits/text-edit';
import { operations } from '../../server/src/core/operations';
import { splitLines } from '../../server/src/core/text';
import { cleanDossier, writeLines } from '../support/clean-dossiers';
import { mistakes } from '../support/mistakes';
import { seriousProblems } from '../support/problems-of';

const numRuns = Number(process.env.DOSSIER_RUNS ?? 15);

test('any sequence of operations leaves a clean dossier clean', () => {
  fc.assert(
    fc.property(cleanDossier, fc.infiniteStream(fc.nat()), (dossier, choices) => {
      const pick = (count: number) => (choices.next().value as number) % Math.max(1, count);
      let text = writeLines(dossier, dossier.lines);
      for (let step = 0; step < 4; step++) {
        const [name, args] = anyOperation(text, pick, step);
        const after = run(text, name, args);
        assert.ok(after !== undefined, `${name} ${JSON.stringify(args)} was refused`);
        if (keepsWords.includes(name)) {
          assert.deepEqual(paragraphs(after), paragraphs(text), name);
        }
        assert.deepEqual(seriousProblems(after), [], `${name} ${JSON.stringify(args)}\n${after}`);
        text = after;
      }
    }),
    { numRuns },
  );
});

test('moved there and back, an article leaves every byte as it was', () => {
  fc.assert(
    fc.property(cleanDossier, fc.nat(), fc.nat(), (dossier, from, to) => {
      const text = writeLines(dossier, dossier.lines);
      const article = from % dossier.names.length;
      const place = to % dossier.names.length;
      const there = run(text, 'moveArticle', { article, to: place > article ? place + 1 : place }) as string;
      const back = { article: place, to: place < article ? article + 1 : article };
      assert.equal(run(there, 'moveArticle', back), text);
    }),
    { numRuns: numRuns * 4 },
  );
});

for (const [mistake, makeMistake] of Object.entries(mistakes)) {
  test(`${mistake}: operations lose nothing`, () => {
    fc.assert(
      fc.property(cleanDossier, fc.infiniteStream(fc.nat()), (dossier, choices) => {
        const pick = (count: number) => (choices.next().value as number) % Math.max(1, count);
        const mistaken = makeMistake(dossier, pick);
        fc.pre(mistaken !== undefined && dossier.names.length > 1);
        const text = writeLines(dossier, mistaken.lines);
        for (const name of ['moveArticle', 'groupByOutlet', 'orderAsContents', 'renumber']) {
          const count = analyse(text).dossier.articles.length;
          const after = run(text, name, { article: pick(count), to: pick(count + 1) });
          if (after !== undefined) assert.deepEqual(paragraphs(after), paragraphs(text), name);
        }
      }),
      { numRuns },
    );
  });
}

const keepsWords = ['moveArticle', 'groupByOutlet', 'orderAsContents', 'updateContents', 'renumber'];

const merged =
  'ملف مركز الأفق 12/11/2022\n\nعناوين الملف :\n1. المنارة :سفينة تصل إلى المرفأ\n\nالمنارة :سفينة تصل إلى المرفأ\nوصلت السفينة صباحاً.\n=========================\n';

function anyOperation(text: string, pick: (count: number) => number, step: number): [string, object] {
  const { articles } = analyse(text).dossier;
  const { outlet } = articles[pick(articles.length)]?.name ?? {};
  const outletName = outlet ? text.slice(outlet.start, outlet.end) : 'Herald';
  const title = `ريح الشمال تعود ${['أولى', 'ثانية', 'ثالثة', 'رابعة'][step]} في موعدها`;
  const body = 'قال راصد جوي إن الريح تهدأ قبل نهاية الأسبوع وإن البحر يعود صالحاً للصيد في الجنوب كله.';
  const choices: [string, object][] = [
    ['moveArticle', { article: pick(articles.length), to: pick(articles.length + 1) }],
    ['moveArticle', { article: [pick(articles.length), pick(articles.length)], to: pick(articles.length + 1) }],
    ['insertArticle', { at: pick(articles.length + 1), outlet: outletName, title, body }],
    ['retitle', { article: pick(articles.length), title }],
    ['renameOutlet', { outlet: outletName, name: `بريد ${outletName.replace(/["«»“”]/g, '')}` }],
    ['groupByOutlet', {}],
    ['orderAsContents', {}],
    ['updateContents', {}],
    ['renumber', {}],
    ['merge', { text: merged }],
  ];
  const last = articles[pick(articles.length)];
  const split = last ? text.lastIndexOf(' ', last.span.end) : -1;
  const { at } = { at: last ? analyse(text).dossier.text.indexOf(' ', last.name.span.end + 12) : -1 };
  if (last && split > at && at > 0) choices.push(['splitArticle', { offset: at }]);
  if (articles.length > 1) choices.push(['deleteArticle', { article: pick(articles.length) }]);
  return choices[pick(choices.length)] as [string, object];
}

/** The text after an operation; undefined where it is refused. */
function run(text: string, name: string, args: object): string | undefined {
  const outcome = operations.find((each) => each.name === name)?.run(analyse(text), args);
  assert.ok(outcome);
  if ('reason' in outcome) return undefined;
  inOrder(outcome.edits).reduce(
    (before, edit) => {
      assert.ok(!overlaps(before.span, edit.span));
      return edit;
    },
    { span: { start: 0, end: 0 }, text: '' },
  );
  return applyEdits(text, outcome.edits);
}

/** The lines that say something, without the numbers of entries; separators may be added. */
function paragraphs(text: string): string[] {
  const words = splitLines(text).map(({ start, end }) =>
    text.slice(start, end).replace(/^\s*[\d٠-٩۰-۹]+\s*[.)-]?/u, ''),
  );
  return words
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/=/.test(line))
    .sort();
}
