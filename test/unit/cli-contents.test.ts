/** `dossier outline` and `dossier toc`. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { tableOfContents } from '../../server/src/core/features/table-of-contents';
import { findProblems } from '../../server/src/core/problems';
import { article, articleTexts, dossier, entryLines, names } from '../../server/src/core/rules/examples';
import { runCli, temporaryFolder } from '../support/cli';
import { readSample } from '../support/samples';
import { anyText } from '../support/texts';

const sample = join(__dirname, '../samples/sample.dossier');
const toc = (text: string) => tableOfContents(analyse(text));

test('outline: each outlet with the number of its articles, and each of those with its line', async () => {
  const { exit, out, err } = await runCli(['outline', sample]);
  assert.deepEqual([exit, err], [0, '']);
  const lines = readSample('sample').split('\n');
  const titles = [...out.matchAll(/^ {2}( *\d+) {2}(.+)$/gm)];
  assert.equal(titles.length, analyse(readSample('sample')).dossier.articles.length);
  for (const [, line, title] of titles) assert.ok(lines[Number(line) - 1]?.endsWith(title as string), title);
  const outlets = [...out.matchAll(/^(\S.*) \((\d+)\)$/gm)];
  assert.equal(
    outlets.reduce((sum, [, , count]) => sum + Number(count), 0),
    titles.length,
  );
});

test('outline: 2 where a file is not there', async () => {
  assert.equal((await runCli(['outline', 'missing', sample])).exit, 2);
});

test('toc: the contents that a clean dossier has, to the letter', async () => {
  for (const name of ['clean', 'english'] as const) {
    const text = readSample(name);
    const { contents } = analyse(text).dossier;
    const { exit, out } = await runCli(['toc', '-'], { stdin: text });
    assert.deepEqual([exit, out], [0, `${text.slice(contents?.span.start, contents?.span.end)}\n`]);
  }
});

test('toc: for a dossier without contents', () => {
  const expected = `عناوين الملف :\n${entryLines.map((line) => `  ${line}\n`).join('')}`;
  assert.equal(toc(dossier(undefined, articleTexts)), expected);
});

test("toc: in the dossier's own way", () => {
  const own = dossier([`١) ${names[2]}`], articleTexts).replace('  ١', '١');
  assert.equal(toc(own), `عناوين الملف :\n١) ${names[0]}\n٢) ${names[1]}\n٣) ${names[2]}\n`);
});

test('toc: no line for an article that comes again, nor for one without a name; its entry may have one', () => {
  const text = dossier(entryLines, [
    articleTexts[0] as string,
    article(names[1].replace(':', ''), 'نص المقال.'),
    ...articleTexts.slice(2),
    articleTexts[0] as string,
  ]);
  assert.equal(toc(text), toc(dossier(entryLines, articleTexts)));
});

test('toc: nothing of what is no dossier', () => {
  for (const text of ['', '\n', 'Milk, bread\n']) assert.equal(toc(text), '');
});

test('toc: put in the place of wrong contents, it leaves no problem with them', () => {
  const text = readSample('sample');
  const { contents } = analyse(text).dossier;
  const mended = text.slice(0, contents?.span.start) + toc(text).trimEnd() + text.slice(contents?.span.end);
  const codes = findProblems(analyse(mended), 'en').map(({ code }) => code);
  assert.deepEqual(
    codes.filter((code) => /toc/.test(code)),
    [],
  );
});

test('toc and outline are made of any text at all', async () => {
  await fc.assert(
    // Two bytes of which one is zero or six may as well be UTF-16.
    fc.asyncProperty(
      anyText.map((text) => text.replaceAll('\0', '').replaceAll('\u0006', '')),
      async (text) => {
        assert.ok((toc(text).match(/\n/g) ?? []).length <= analyse(text).dossier.articles.length + 1);
        assert.equal((await runCli(['outline', '-'], { stdin: text })).exit, 0);
      },
    ),
    { numRuns: 60 },
  );
});

test('new: a dossier of today or of another day, in the words of the settings', async () => {
  const today = await runCli(['new']);
  assert.deepEqual([today.exit, today.err], [0, '']);
  assert.match(today.out, /^ملف اسم المركز 5\/3\/2024\n/);
  assert.match((await runCli(['new', '--lang', 'en', '--date', '2021-12-31'])).out, /^Dossier of .* 31\/12\/2021\n/);
  const { write } = temporaryFolder();
  const settings = write(
    'settings.json',
    `{ "dossier.newDossier.template": ["إعداد \${desk}"], "dossier.newDossier.months": 1 }`,
  );
  const own = await runCli(['new', '--settings', settings]);
  assert.deepEqual([own.exit, own.out], [0, 'إعداد اسم المركز']);
  assert.match(own.err, /dossier\.newDossier\.months is none of these/);
});
