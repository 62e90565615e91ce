/** `dossier edit`: each operation by its options, and what becomes of the file. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { applyPatch } from 'diff';
import { analyse } from '../../server/src/core/analysis';
import { applyEdits } from '../../server/src/core/edits/text-edit';
import { operations } from '../../server/src/core/operations';
import { article, articleTexts, clean, dossier, entryLines, names } from '../../server/src/core/rules/examples';
import { runCli, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
const read = (path: string) => readFileSync(path, 'utf8');
const other = dossier(['1. البيدر :موسم الحصاد'], [article('البيدر :موسم الحصاد', 'بدأ الحصاد في السهل.')]);
const body = 'سطر أول.\nسطر ثان.';
const title = names[0].split(':')[1] as string;

/** What each operation is asked by, and the same as its arguments in docs/commands.md. */
const cases: readonly { args: string[]; name: string; given: object; text?: string }[] = [
  { args: ['move', '--article', '2', '--to', '0'], name: 'moveArticle', given: { article: 2, to: 0 } },
  { args: ['move-article', '--article', '0,1', '--to', '3'], name: 'moveArticle', given: { article: [0, 1], to: 3 } },
  {
    args: ['moveArticle', '--article=0', '--article=1', '--to=3'],
    name: 'moveArticle',
    given: { article: [0, 1], to: 3 },
  },
  { args: ['delete', '--article', '1'], name: 'deleteArticle', given: { article: 1 } },
  {
    args: ['insert', '--at', '1', '--outlet', 'البيدر', '--title', 'خبر', '--body', body],
    name: 'insertArticle',
    given: { at: 1, outlet: 'البيدر', title: 'خبر', body },
  },
  {
    args: ['insert', '--at=3', '--outlet=البيدر', '--title=خبر'],
    name: 'insertArticle',
    given: { at: 3, outlet: 'البيدر', title: 'خبر' },
  },
  {
    args: ['retitle', '--article', '0', '--title', 'عنوان آخر'],
    name: 'retitle',
    given: { article: 0, title: 'عنوان آخر' },
  },
  {
    args: ['rename-outlet', '--outlet', 'المدن', '--name', 'المدينة'],
    name: 'renameOutlet',
    given: { outlet: 'المدن', name: 'المدينة' },
  },
  { args: ['renumber'], name: 'renumber', given: {}, text: clean.replace('2. ', '7. ') },
  {
    args: ['update-contents'],
    name: 'updateContents',
    given: {},
    text: dossier([entryLines[2] as string], articleTexts),
  },
  {
    args: ['order-as-contents'],
    name: 'orderAsContents',
    given: {},
    text: dossier(entryLines, articleTexts.toReversed()),
  },
  {
    args: ['groupByOutlet'],
    name: 'groupByOutlet',
    given: {},
    text: dossier(undefined, [...articleTexts, article('النشرة :خبر آخر', 'نص آخر.')]),
  },
  {
    args: ['retitle', '--arguments', JSON.stringify({ article: 0, title: 'س' })],
    name: 'retitle',
    given: { article: 0, title: 'س' },
  },
  {
    args: ['retitle', '--arguments', '{"article":0,"title":"س"}', '--title', 'ص'],
    name: 'retitle',
    given: { article: 0, title: 'ص' },
  },
];

for (const { args, name, given, text = clean } of cases) {
  test(`edit ${args.join(' ')}`, async () => {
    const [operation, ...options] = args as [string, ...string[]];
    const { out, exit, err } = await runCli(['edit', operation, '-', ...options], { stdin: text });
    assert.deepEqual([exit, err], [0, '']);
    assert.equal(out, expected(name, given, text));
    assert.notEqual(out, text);
  });
}

function expected(name: string, given: object, text: string): string {
  const outcome = operations.find((each) => each.name === name)?.run(analyse(text), given);
  assert.ok(outcome && 'edits' in outcome);
  return applyEdits(text, outcome.edits);
}

test('edit split --position: a line and a column from one, with any line ends', async () => {
  const long = dossier(entryLines, [articleTexts[0]?.replace('\n', `\n${body}\n`) as string, ...articleTexts.slice(1)]);
  const line = long.slice(0, long.indexOf('سطر ثان')).split('\n').length;
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    const stdin = long.replaceAll('\n', lineEnd);
    const at = expected('splitArticle', { offset: stdin.indexOf('سطر ثان') }, stdin);
    for (const position of [String(line), `${line}:1`]) {
      assert.equal((await runCli(['edit', 'split', '-', '--position', position], { stdin })).out, at);
    }
    const json = JSON.stringify({ position: { line: line - 1, character: 0 } });
    assert.equal((await runCli(['edit', 'split', '-', '--arguments', json], { stdin })).out, at);
    const within = (await runCli(['edit', 'split', '-', '--position', `${line}:5`], { stdin })).out;
    assert.equal(within, expected('splitArticle', { offset: stdin.indexOf('سطر ثان') + 4 }, stdin));
  }
});

test('edit merge --from, and insert --body-file: what is in a file', async () => {
  const from = folder.write('other.dossier', `\ufeff${other}`);
  const merged = await runCli(['edit', 'merge', '-', '--from', from], { stdin: clean });
  assert.equal(merged.out, expected('merge', { text: other }, clean));
  const path = folder.write('clean.dossier', clean);
  assert.equal((await runCli(['edit', 'merge', path, '--from', '-', '--stdout'], { stdin: other })).out, merged.out);
  const text = folder.write('body.txt', body);
  const args = ['edit', 'insert', path, '--at', '0', '--outlet', 'س', '--title', 'ع', '--body-file', text, '--stdout'];
  assert.equal((await runCli(args)).out, expected('insertArticle', { at: 0, outlet: 'س', title: 'ع', body }, clean));
});

test('the file is written and named with what was done to it; its mark and line ends stay', async () => {
  const text = `\ufeff${clean.replaceAll('\n', '\r\n')}`;
  const path = folder.write('place.dossier', text);
  const args = ['edit', 'retitle', path, '--article', '0', '--title', 'عنوان'];
  assert.deepEqual(await runCli(args), { exit: 0, out: `${path}: Change title\n`, err: '' });
  assert.equal(read(path), text.replaceAll(title, 'عنوان'));
  assert.deepEqual(await runCli(args), { exit: 0, out: '', err: '' });
  assert.equal((await runCli([...args.slice(0, -1), 'ثالث'], { locale: 'ar' })).out, `${path}: تغيير عنوان مقال\n`);
});

test('--dry-run and --stdout change nothing', async () => {
  const path = folder.write('dry.dossier', clean);
  const args = ['edit', 'delete', path, '--article', '0'];
  const { out } = await runCli([...args, '--dry-run']);
  const printed = (await runCli([...args, '--stdout'])).out;
  assert.equal(applyPatch(clean, out), printed);
  assert.notEqual(printed, clean);
  assert.equal(read(path), clean);
});

test('1 and the reason, in either language, where the operation is refused; the file stays', async () => {
  const path = folder.write('refused.dossier', clean);
  const args = ['edit', 'renameOutlet', path, '--outlet', 'لا وجود له', '--name', 'x'];
  const refused = await runCli(args);
  assert.deepEqual([refused.exit, refused.out], [1, '']);
  assert.equal(refused.err, `${path}: No outlet in the dossier is called لا وجود له.\n`);
  assert.match((await runCli([...args, '--lang', 'ar'])).err, /: لا وسيلة باسم لا وجود له في الملف\.\n$/);
  assert.equal((await runCli(['edit', 'delete', path, '--article', '9'])).exit, 1);
  assert.equal((await runCli(['edit', 'renumber', '-'], { stdin: 'Milk\n' })).exit, 0);
  assert.equal((await runCli(['edit', 'group-by-outlet', '-'], { stdin: 'Milk\n' })).exit, 1);
  assert.equal(read(path), clean);
});

test("a desk's own outlets count", async () => {
  const settings = folder.write(
    'settings.json',
    '{ "dossier.outlets": [{ "name": "النشرة", "variants": ["نشرتنا"] }] }',
  );
  const stdin = clean.replaceAll('المدن :', 'نشرتنا :');
  const args = ['edit', 'rename-outlet', '-', '--outlet', 'النشرة', '--name', 'الجريدة'];
  assert.ok((await runCli(args, { stdin })).out.includes('نشرتنا'));
  assert.ok(!(await runCli([...args, '--settings', settings], { stdin })).out.includes('نشرتنا'));
});

test('every operation has its options tried here', () => {
  const tried = new Set([...cases.map(({ name }) => name), 'splitArticle', 'merge']);
  assert.deepEqual([...tried].sort(), operations.map(({ name }) => name).sort());
});
