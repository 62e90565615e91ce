/** Command lines that make sense and such that don't. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { editOptions } from '../../server/src/cli/edit-options';
import { runCli } from '../support/cli';
import { readSample } from '../support/samples';

const sample = join(__dirname, '../samples/sample.dossier');

const senseless: readonly [args: string[], english: RegExp][] = [
  [[], /No command/],
  [['verify', 'a'], /no command verify/],
  [['toString', 'a'], /no command toString/],
  [['check'], /No file/],
  [['outline'], /No file/],
  [['check', '--x', 'a'], /no option --x/],
  [['check', '-x', 'a'], /no option -x/],
  [['outline', '--format', 'json', 'a'], /outline has no option --format/],
  [['toc', '--rule', 'toc-order=off', 'a'], /toc has no option --rule/],
  [['check', 'a', '--format'], /--format needs a value/],
  [['check', '--format', 'xml', 'a'], /--format takes one of these: pretty \| json \| sarif \| github/],
  [['check', '--lang', 'fr', 'a'], /--lang takes one of these: ar \| en/],
  [['check', '--max-warnings', '-1', 'a'], /--max-warnings/],
  [['check', '--max-warnings', '1.5', 'a'], /--max-warnings takes a whole number/],
  [['check', '--max-warnings=many', 'a'], /--max-warnings takes a whole number/],
  [['check', '--rule', 'no-such-code=off', 'a'], /no rule with the code no-such-code/],
  [['check', '--rule', 'toc-order', 'a'], /--rule toc-order takes one of these: off \| hint/],
  [['check', '--rule', 'toc-order=loud', 'a'], /--rule toc-order takes one of these/],
  [['check', '--settings', join(__dirname, 'no-such.json'), 'a'], /no such file/],
  [['fix', '--settings', sample, 'a'], /no JSON file of settings/],
  [['format'], /No file/],
  [['format', '--format', 'json', 'a'], /format has no option --format/],
  [['format', '--stdout', 'a', 'b'], /--stdout is for one file/],
  [['fix', '--check', 'a'], /fix has no option --check/],
  [['edit'], /No operation|The operations: moveArticle \| deleteArticle/],
  [['edit', 'toString', 'a'], /no operation toString.*moveArticle/],
  [['edit', '-', 'a'], /no operation/],
  [['edit', 'renumber'], /No file was given to edit renumber/],
  [['edit', 'renumber', 'a', 'b'], /edit renumber is for one file/],
  [['edit', 'renumber', 'a', '--article', '1'], /edit renumber has no option --article/],
  [['edit', 'move', 'a', '--rule', 'toc-order=off'], /edit moveArticle has no option --rule/],
  [['edit', 'move', '-', '--article', '1'], /edit moveArticle lacks these.*--to/],
  [['edit', 'move', '-', '--article', 'x', '--to', '1'], /--article takes a whole number/],
  [['edit', 'move', '-', '--article', '1,', '--to', '1'], /--article takes a whole number/],
  [['edit', 'retitle', '-', '--article', '1,2', '--title', 'x'], /can’t use their values: .*--article/],
  [['edit', 'insert', '-', '--at', '1'], /--outlet, --title/],
  [['edit', 'insert', '-', '--at', '1.5'], /--at takes a whole number/],
  [['edit', 'split', '-', '--position', '0'], /LINE:COLUMN/],
  [['edit', 'split', '-', '--position', '3:'], /LINE:COLUMN/],
  [['edit', 'split', '-'], /--position/],
  [['edit', 'merge', '-'], /--from/],
  [['edit', 'merge', '-', '--from', '-'], /standard input/],
  [['edit', 'merge', '-', '--from', join(__dirname, 'no-such.dossier')], /no such file/],
  [['edit', 'merge', '-', '--arguments', '[1]'], /JSON object/],
  [['edit', 'merge', '-', '--arguments', '{'], /JSON object/],
  [['edit', 'renumber', __dirname], /this is a folder/],
  [['outline', '--settings', sample, 'a'], /outline has no option --settings/],
  [['new', 'a'], /new takes no file \(a\)/],
  [['new', '--rule', 'toc-order=off'], /new has no option --rule/],
  [['new', '--date', '2024-02-30'], /--date takes a day that exists/],
  [['new', '--date', '5/3/2024'], /--date takes a day that exists/],
];

for (const [args, english] of senseless) {
  test(`2: dossier ${args.join(' ')}`, async () => {
    const told = await runCli(args);
    assert.deepEqual([told.exit, told.out], [2, '']);
    assert.match(told.err, english);
    const arabic = await runCli(args, { locale: 'ar_SY.UTF-8' });
    assert.equal(arabic.exit, 2);
    if (!args.includes('--lang')) assert.match(arabic.err, /\p{Script=Arabic}/u);
  });
}

for (const args of [['--help'], ['-h'], ['help'], ['check', '--help'], ['--help', '--lang', 'en']]) {
  test(`0 and the help: dossier ${args.join(' ')}`, async () => {
    const { exit, out, err } = await runCli(args);
    assert.deepEqual([exit, err], [0, '']);
    assert.match(
      out,
      /dossier check PATH…[\s\S]*dossier format PATH…[\s\S]*dossier edit OPERATION FILE[\s\S]*dossier outline PATH…[\s\S]*dossier toc PATH…/,
    );
  });
}

test('the help tells every option in both languages', async () => {
  const ofEdit = Object.keys(editOptions).map((name) => `--${name}`);
  for (const lang of ['ar', 'en']) {
    const { out } = await runCli(['--help', '--lang', lang]);
    for (const option of [
      '--format',
      '--lang',
      '--max-warnings',
      '--rule',
      '--settings',
      '--check',
      '--date',
      '--version',
      ...ofEdit,
    ])
      assert.ok(out.includes(option), option);
    assert.equal(/\p{Script=Arabic}/u.test(out), lang === 'ar');
  }
});

test('the version', async () => assert.equal((await runCli(['-V'])).out, '1.2.3\n'));

for (const [locale, language] of [
  ['ar', 'ar'],
  ['ar_SY.UTF-8', 'ar'],
  ['ar-EG', 'ar'],
  ['arn_CL', 'en'],
  ['C', 'en'],
  ['fr_FR', 'en'],
  ['', 'en'],
  [undefined, 'en'],
] as const) {
  test(`the program speaks ${language} where the locale is ${locale}`, async () => {
    const { out } = await runCli(['--help'], { locale });
    assert.equal(/\p{Script=Arabic}/u.test(out), language === 'ar');
  });
}

test("problems are in the dossier's language, in the locale's, or in the one asked for", async () => {
  const ofSample = async (args: string[], locale?: string) =>
    (await runCli(['check', ...args, sample], { locale })).out;
  assert.match(await ofSample([], 'C'), /^ {2}علامة التنصيص « فُتحت/m);
  assert.match(await ofSample(['--lang', 'en'], 'ar'), /^ {2}The quotation mark « is opened/m);
  const english = readSample('english').replace(/^=+$/m, '====');
  assert.match((await runCli(['check', '-'], { stdin: english })).out, /^ {2}This separator/m);
  assert.match((await runCli(['check', '-'], { stdin: english, locale: 'ar' })).out, /^ {2}في هذا الفاصل/m);
});

test('a rule has the severity that it is given, the last one', async () => {
  const { out, exit } = await runCli([
    'check',
    '--rule',
    'missing-separator=warning',
    '--rule',
    'toc-order=off',
    '--rule',
    'missing-separator=hint',
    sample,
  ]);
  assert.match(out, /: hint missing-separator$/m);
  assert.equal(exit, 1);
});

test('1 for an error whatever number of warnings is let pass, and for one warning too many', async () => {
  const exit = async (...args: string[]) => (await runCli(['check', ...args, sample])).exit;
  assert.equal(await exit('--max-warnings', '99'), 1);
  const hushed = ['--rule', 'missing-separator=off'];
  assert.equal(await exit(...hushed, '--max-warnings', '5'), 0);
  assert.equal(await exit(...hushed, '--max-warnings', '4'), 1);
  assert.equal(await exit(...hushed), 1);
});

test('what is below a warning is told, and is no failure', async () => {
  const hushed = ['unbalanced-quotes', 'toc-numbering', 'toc-mismatch', 'article-not-in-toc', 'missing-separator'];
  const rules = hushed.flatMap((code) => ['--rule', `${code}=off`]);
  const { exit, out } = await runCli(['check', ...rules, '--rule', 'malformed-separator=information', sample]);
  assert.equal(exit, 0);
  assert.match(out, /: information malformed-separator$/m);
  assert.match(out, /^Checked: 1 dossier, 2 notes\.$/m);
});
