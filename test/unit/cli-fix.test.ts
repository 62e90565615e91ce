/** `dossier fix`: what it writes, where, and what it leaves alone. */
import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { applyPatch } from 'diff';
import { article, articleTexts, dossier, entryLines, names, separator } from '../../server/src/core/rules/examples';
import { runCli, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
const clean = dossier(entryLines, articleTexts);
const short = separator.slice(1);
/** One separator is short, and the second entry has the first one's number. */
const broken = clean.replace(separator, short).replace('2. ', '1. ');
const read = (path: string) => readFileSync(path, 'utf8');

test('mends a file in place, says so, and leaves nothing beside it', async () => {
  const path = folder.write('place/broken.dossier', broken);
  folder.write('place/clean.dossier', clean);
  const { exit, out, err } = await runCli(['fix', dirname(path)]);
  assert.deepEqual([exit, out, err], [0, `${path}: mended\n`, '']);
  assert.equal(read(path), clean);
  assert.deepEqual(readdirSync(dirname(path)), ['broken.dossier', 'clean.dossier']);
  assert.deepEqual(await runCli(['fix', path]), { exit: 0, out: '', err: '' });
});

for (const [name, written] of [
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['CR', (text: string) => text.replaceAll('\n', '\r')],
  ['no line end at the end', (text: string) => text.trimEnd()],
] as const) {
  test(`keeps ${name}`, async () => {
    const path = folder.write(`keeps/${name}.dossier`, written(broken));
    assert.equal((await runCli(['fix', path])).exit, 0);
    assert.equal(read(path), written(clean));
  });
}

test('keeps the rights of a file, and a link a link', async (t) => {
  const path = folder.write('rights/file.dossier', broken);
  chmodSync(path, 0o640);
  const link = join(folder.path, 'rights/link.dossier');
  try {
    symlinkSync(path, link);
  } catch {
    t.skip('no links here');
    return;
  }
  await runCli(['fix', link]);
  assert.equal(read(path), clean);
  assert.equal(statSync(path).mode & 0o777, 0o640);
  assert.ok(lstatSync(link).isSymbolicLink());
});

test('--dry-run prints a diff that mends the file, and changes nothing', async () => {
  const path = folder.write('dry/broken.dossier', broken);
  const { exit, out } = await runCli(['fix', '--dry-run', path]);
  assert.equal(exit, 0);
  assert.equal(read(path), broken);
  assert.ok(out.includes(`\n-${short}\n+${separator}\n`), out);
  assert.equal(applyPatch(broken, out), clean);
  assert.equal((await runCli(['fix', '--dry-run', '-'], { stdin: clean })).out, '');
});

test('--stdout prints the mended text, and changes nothing', async () => {
  const path = folder.write('stdout/broken.dossier', `\ufeff${broken}`);
  assert.deepEqual(await runCli(['fix', '--stdout', path]), { exit: 0, out: `\ufeff${clean}`, err: '' });
  assert.equal(read(path), `\ufeff${broken}`);
  assert.equal((await runCli(['fix', '--stdout', path, path])).exit, 2);
});

test('what comes from the standard input goes to the output, mended or not', async () => {
  for (const stdin of [broken, clean]) assert.equal((await runCli(['fix', '-'], { stdin })).out, clean);
  assert.equal((await runCli(['fix', '-'], { stdin: 'Milk\n' })).out, 'Milk\n');
});

test('leaves alone what a rule that is off would tell', async () => {
  const { out } = await runCli(['fix', '--rule', 'toc-numbering=off', '-'], { stdin: broken });
  assert.equal(out, clean.replace('2. ', '1. '));
});

test('leaves alone what takes a choice', async () => {
  const text = dossier([entryLines[0] as string], [articleTexts[0] as string, article(names[0], 'نص آخر.')]);
  assert.equal((await runCli(['fix', '-'], { stdin: text })).out, text);
});

test('2, and the file is as it was: not UTF-8, or not to be written', async (t) => {
  const bytes = Buffer.from(broken, 'utf16le');
  const wide = folder.write('left/wide.dossier', bytes);
  const { exit, err } = await runCli(['fix', wide]);
  assert.equal(exit, 2);
  assert.match(err, /UTF-16LE/);
  assert.deepEqual(readFileSync(wide), bytes);
  const path = folder.write('locked/broken.dossier', broken);
  chmodSync(dirname(path), 0o500);
  t.after(() => chmodSync(dirname(path), 0o700));
  const locked = await runCli(['fix', path]);
  // Some users may write everywhere.
  if (locked.exit === 0) return;
  assert.match(locked.err, /: it could not be written \(EACCES\)\n$/);
  assert.equal(read(path), broken);
});
