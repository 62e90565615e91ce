/** `dossier format`: what it writes, where, and what it tells. Files are written as `dossier fix` writes them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import test from 'node:test';
import { applyPatch } from 'diff';
import { clean, separator } from '../../server/src/core/rules/examples';
import { runCli, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
const messy = clean.replace('  2. ', '\t5. ').replace(separator, `${separator.slice(1)} `);
const read = (path: string) => readFileSync(path, 'utf8');

test('formats in place, names the file, and leaves nothing beside it', async () => {
  const path = folder.write('place/messy.dossier', messy);
  folder.write('place/clean.dossier', clean);
  folder.write('place/notes.txt', 'Milk \n');
  assert.deepEqual(await runCli(['format', dirname(path)]), { exit: 0, out: `${path}: formatted\n`, err: '' });
  assert.equal(read(path), clean);
  assert.deepEqual(readdirSync(dirname(path)), ['clean.dossier', 'messy.dossier', 'notes.txt']);
  assert.deepEqual(await runCli(['format', dirname(path)]), { exit: 0, out: '', err: '' });
});

for (const [name, written] of [
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['CR', (text: string) => text.replaceAll('\n', '\r')],
  ['no line end at the end', (text: string) => text.trimEnd()],
] as const) {
  test(`keeps ${name}`, async () => {
    const path = folder.write(`keeps/${name}.dossier`, written(messy));
    assert.equal((await runCli(['format', path])).exit, 0);
    assert.equal(read(path), written(clean));
  });
}

test('--check names what is not formatted, ends with 1, and changes nothing', async () => {
  const path = folder.write('check/messy.dossier', messy);
  const other = folder.write('check/clean.dossier', clean);
  assert.deepEqual(await runCli(['format', '--check', path, other]), { exit: 1, out: `${path}\n`, err: '' });
  assert.equal(read(path), messy);
  assert.deepEqual(await runCli(['format', '--check', other]), { exit: 0, out: '', err: '' });
  assert.deepEqual(await runCli(['format', '--check', '-'], { stdin: messy }), { exit: 1, out: '-\n', err: '' });
  const unread = await runCli(['format', '--check', path, `${path}.none`]);
  assert.deepEqual([unread.exit, unread.out], [2, `${path}\n`]);
});

test('--dry-run prints a diff and changes nothing; with --check it ends with 1', async () => {
  const path = folder.write('dry/messy.dossier', messy);
  const { exit, out } = await runCli(['format', '--dry-run', path]);
  assert.equal(exit, 0);
  assert.equal(applyPatch(messy, out), clean);
  assert.equal(read(path), messy);
  assert.deepEqual(await runCli(['format', '--dry-run', '--check', path]), { exit: 1, out, err: '' });
});

test('--stdout prints the formatted text; what comes from the standard input is always printed', async () => {
  const path = folder.write('stdout/messy.dossier', `\ufeff${messy}`);
  assert.deepEqual(await runCli(['format', '--stdout', path]), { exit: 0, out: `\ufeff${clean}`, err: '' });
  assert.equal(read(path), `\ufeff${messy}`);
  for (const stdin of [messy, clean]) assert.equal((await runCli(['format', '-'], { stdin })).out, clean);
  assert.equal((await runCli(['format', '--stdout', path, path])).exit, 2);
});

test('leaves alone what is turned off, by an option or in a file of settings', async () => {
  const expected = clean.replace('  2. ', '  5. ');
  const byOption = await runCli(['format', '--rule', 'toc-numbering=off', '-'], { stdin: messy });
  assert.equal(byOption.out, expected);
  const settings = folder.write('settings.json', '{ "dossier.rules": { "toc-numbering": "off" } }');
  assert.equal((await runCli(['format', '--settings', settings, '-'], { stdin: messy })).out, expected);
});

test('2, and the file is as it was, where it is not in UTF-8', async () => {
  const bytes = Buffer.from(messy, 'utf16le');
  const path = folder.write('wide.dossier', bytes);
  const { exit, err } = await runCli(['format', path]);
  assert.equal(exit, 2);
  assert.match(err, /UTF-16LE/);
  assert.deepEqual(readFileSync(path), bytes);
});
