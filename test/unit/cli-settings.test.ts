/** `--settings`: the settings `dossier.*` of a VS Code settings.json on the command line. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { runCli, temporaryFolder } from '../support/cli';
import { readSample } from '../support/samples';

const folder = temporaryFolder();
const clean = readSample('clean');
/** An outlet of the sample, and what a desk of our own calls it. */
const outlet = /^ *1[.] (.+?) :/m.exec(clean)?.[1] as string;
const settings = folder.write(
  'settings.json',
  `// A desk's own.
{
  "editor.fontSize": 20,
  "dossier.outlets": [{ "name": "صحيفة المرصد اليومية", "variants": ["${outlet}"] }],
  "dossier.nearDuplicates.minimumWords": 3,
  "dossier.rules": { "outlet-variant": "warning", },
}`,
);

test("check knows the desk's outlets and its severities", async () => {
  assert.equal((await runCli(['check', '-'], { stdin: clean })).exit, 0);
  const { exit, out } = await runCli(['check', '--settings', settings, '-'], { stdin: clean });
  assert.equal(exit, 1);
  assert.match(out, /: warning outlet-variant$/m);
});

test('--rule overrides the file', async () => {
  const rule = ['--rule', 'outlet-variant=off'];
  assert.equal((await runCli(['check', '--settings', settings, ...rule, '-'], { stdin: clean })).exit, 0);
});

test("fix writes the desk's spelling", async () => {
  const { out } = await runCli(['fix', '--settings', settings, '-'], { stdin: clean });
  assert.ok(out.includes('1. صحيفة المرصد اليومية :'));
});

test("what is unusable in the file is told, in the program's language", async () => {
  const bad = folder.write('bad.json', '{ "dossier.outlets": "الوطن", "dossier.nearDuplicates.threshold": "0.5" }');
  const { err, exit } = await runCli(['check', '--settings', bad, '-'], { stdin: clean, locale: 'ar' });
  assert.equal(exit, 0);
  assert.match(err, /^لا يقبل الإعداد dossier.nearDuplicates.threshold القيمة "0.5"، فاستُعملت قيمته المبدئية 0.5\./m);
  assert.match(err, /^الإعداد dossier.outlets قائمة وسائل، ولا يكون "الوطن"/m);
});
