/** Which files a command line means, and what becomes of those that can't be read. */
import assert from 'node:assert/strict';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import test from 'node:test';
import { runCli, temporaryFolder } from '../support/cli';
import { readSample } from '../support/samples';

const folder = temporaryFolder();
const clean = readSample('clean');
const broken = readSample('english').replace(/=\n$/, '\n');

/** The files that a check finds, as they are told. */
async function checked(...paths: string[]): Promise<string[]> {
  const { out } = await runCli(['check', '--format', 'json', ...paths]);
  return JSON.parse(out).files.map(({ path }: { path: string }) => relative(folder.path, path).replaceAll('\\', '/'));
}

folder.write('tree/b.dossier', clean);
folder.write('tree/a.dossier', broken);
folder.write('tree/UPPER.DOSSIER', clean);
folder.write('tree/plain.txt', clean);
folder.write('tree/Plain.TXT', clean);
folder.write('tree/notes.txt', 'Milk, bread\n');
folder.write('tree/deep/er/c.dossier', clean);
folder.write('tree/node_modules/pack/d.dossier', clean);
folder.write('tree/.git/e.dossier', clean);
folder.write('tree/readme.md', clean);
folder.write('tree/[1].dossier', clean);
folder.write('empty/notes.txt', 'Milk\n');
const tree = join(folder.path, 'tree');

test('of a folder all dossiers, at any depth, and the .txt files that are some', async () => {
  const all = ['Plain.TXT', 'UPPER.DOSSIER', '[1].dossier', 'a.dossier', 'b.dossier', 'deep/er/c.dossier', 'plain.txt'];
  assert.deepEqual(
    await checked(tree),
    all.map((name) => `tree/${name}`),
  );
});

test('a file that is named is checked whatever it is called', async () => {
  assert.deepEqual(await checked(join(tree, 'readme.md')), ['tree/readme.md']);
  assert.deepEqual(await checked(join(tree, 'notes.txt')), ['tree/notes.txt']);
});

test('a file that is there is no pattern', async () => {
  assert.deepEqual(await checked(join(tree, '[1].dossier')), ['tree/[1].dossier']);
});

test('a pattern is what its files are', async () => {
  const pattern = `${tree.replaceAll('\\', '/')}/**/*.dossier`;
  const found = ['[1].dossier', 'a.dossier', 'b.dossier', 'deep/er/c.dossier'].map((name) => `tree/${name}`);
  assert.deepEqual(await checked(pattern), found);
});

test('each file once', async () => {
  assert.deepEqual(await checked(join(tree, 'a.dossier'), join(tree, '.', 'a.dossier')), ['tree/a.dossier']);
  assert.equal((await checked(tree, tree)).length, 7);
  assert.ok((await checked(tree, join(tree, 'notes.txt'))).includes('tree/notes.txt'));
});

test('links to files are followed, links to folders and into nothing are not', async (t) => {
  const linked = join(folder.path, 'linked');
  folder.write('linked/real.dossier', clean);
  try {
    symlinkSync(join(tree, 'a.dossier'), join(linked, 'file.dossier'));
    symlinkSync(linked, join(linked, 'loop.dossier'));
    symlinkSync(join(linked, 'nowhere'), join(linked, 'gone.dossier'));
  } catch {
    t.skip('no links here');
    return;
  }
  assert.deepEqual(await checked(linked), ['linked/file.dossier', 'linked/real.dossier']);
});

for (const [name, path, told] of [
  ['a file that is missing', 'missing.dossier', /: no such file\n$/],
  ['a file below a file', 'tree/a.dossier/b', /: no such file\n$/],
  ['a pattern that nothing matches', 'tree/*.docx', /: no file matches this pattern\n$/],
] as const) {
  test(`2, and why: ${name}`, async () => {
    const { exit, err, out } = await runCli(['check', join(folder.path, path), join(tree, 'b.dossier')]);
    assert.equal(exit, 2);
    assert.match(err, told);
    assert.equal(err.split('\n').length, 2);
    assert.equal(out, 'Checked: 1 dossier, no problems, 1 file not read.\n');
  });
}

test('2, and why: nothing to check', async () => {
  const empty = join(folder.path, 'empty');
  const { exit, err } = await runCli(['check', empty]);
  assert.deepEqual([exit, err], [2, `${empty}: no dossiers in it\n`]);
});

test('2, and why: a file and a folder that must not be read', async (t) => {
  const file = folder.write('forbidden/file.dossier', clean);
  folder.write('forbidden/folder/file.dossier', clean);
  const below = join(folder.path, 'forbidden/folder');
  for (const each of [file, below]) chmodSync(each, 0);
  t.after(() => chmodSync(below, 0o700));
  try {
    readFileSync(file);
    t.skip('this user may read everything');
  } catch {
    const { exit, err } = await runCli(['check', join(folder.path, 'forbidden')]);
    assert.equal(exit, 2);
    assert.equal(err.match(/: no permission to read it\n/g)?.length, 2);
  }
});

/** Arabic words in Windows-1256: `ملف مركز الأفق 5/3/2024`. */
const windows1256 = Buffer.concat([
  Buffer.from([0xe3, 0xe1, 0xdd, 0x20, 0xe3, 0xd1, 0xdf, 0xd2, 0x20, 0xc7, 0xe1, 0xc3, 0xdd, 0xde, 0x20]),
  Buffer.from('5/3/2024\n'),
]);
const utf16 = Buffer.from(clean, 'utf16le');
const swapped = Buffer.from(utf16).swap16();

const encodings: readonly [name: string, bytes: Uint8Array, told: RegExp][] = [
  ['Windows-1256', windows1256, / is in Windows-1256, not in UTF-8/],
  ['UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), / is in UTF-16LE, /],
  ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]), / is in UTF-16BE, /],
  ['UTF-16LE', utf16, / is in UTF-16LE, /],
  ['UTF-16BE', swapped, / is in UTF-16BE, /],
  ['English UTF-16LE', Buffer.from(readSample('english'), 'utf16le'), / is in UTF-16LE, /],
  ['something else', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0x80, 0x81, 0xb5, 0xd7]), / is not in UTF-8, /],
];

for (const [name, bytes, told] of encodings) {
  test(`2, and the encoding: ${name}`, async () => {
    const file = folder.write(`encodings/${name}.dossier`, bytes);
    for (const command of ['check', 'outline', 'toc']) {
      const { exit, err } = await runCli([command, file]);
      assert.equal(exit, 2);
      assert.match(err, told);
    }
    const { err } = await runCli(['check', '--lang', 'ar', file]);
    assert.match(err, /ترميز/);
    assert.deepEqual(readFileSync(file), Buffer.from(bytes));
  });
}

test('UTF-8 is read, with a byte order mark or without, down to the smallest file', async () => {
  const contents = [clean, `\ufeff${clean}`, '', 'a', '\n', 'ا', 'اب\n', '=', '\u0006', '\0\0\0\0'];
  for (const [index, content] of contents.entries()) {
    const { exit, err } = await runCli(['check', folder.write(`utf-8/${index}.dossier`, content)]);
    assert.deepEqual([exit, err], [0, ''], JSON.stringify(content.slice(0, 9)));
  }
});

test('a byte order mark counts for no column', async () => {
  const text = clean.slice(clean.indexOf('ملف مركز')).replace(/\d+\/\d+\/\d{4}/, '31/4/2024');
  const place = async (content: string) =>
    JSON.parse((await runCli(['check', '--format', 'json', '-'], { stdin: content })).out).files[0].problems[0];
  assert.equal((await place(text)).code, 'invalid-date');
  assert.deepEqual(await place(`\ufeff${text}`), await place(text));
});

test('met with in a folder, a .txt in another encoding is told only where it is a dossier', async () => {
  folder.write('met/dossier.txt', windows1256);
  folder.write('met/picture.txt', Buffer.from([0x89, 0x50, 0xff, 0xd8]));
  folder.write('met/clean.dossier', clean);
  const { exit, err } = await runCli(['check', join(folder.path, 'met')]);
  assert.equal(exit, 2);
  assert.match(err, /^\S*dossier\.txt: this file is in Windows-1256.*\n$/);
});
