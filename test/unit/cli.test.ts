/** The command line, as it was built. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { distPath } from '../support/dist';
import { expectedProblems, readSample } from '../support/samples';

const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
after(() => rmSync(folder, { recursive: true }));

const sample = (name: string) => join(__dirname, `../samples/${name}.dossier`);

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [distPath('cli.js'), ...args], { encoding: 'utf8' });
  return { status, out: stdout.split('\n').slice(0, -1), err: stderr };
}

test('0 and not a word where there is nothing to report', () => {
  assert.deepEqual(run('check', sample('clean'), sample('english')), { status: 0, out: [], err: '' });
});

test('1 and a line for each problem: file, line, column, severity, code, message', () => {
  const { status, out, err } = run('check', sample('clean'), sample('sample'));
  assert.deepEqual([status, err], [1, '']);
  const found = out.map((line) => {
    const { file, row, severity, code } =
      /^(?<file>.*?):(?<row>\d+):\d+: (?<severity>\w+) (?<code>[a-z-]+): ./.exec(line)?.groups ?? {};
    assert.equal(file, sample('sample'));
    return { code, line: Number(row), severity };
  });
  assert.deepEqual(found, expectedProblems);
});

test('1 for a warning alone', () => {
  const file = join(folder, 'short-separator.dossier');
  writeFileSync(file, readSample('english').replace(/=\n$/, '\n'));
  const { status, out } = run('check', file);
  assert.deepEqual([status, out.length], [1, 1]);
  assert.match(out[0] ?? '', /:52:1: warning malformed-separator: This/);
});

test("messages are in the dossier's language, or in the one asked for", () => {
  const unclosed = (...args: string[]) => run('check', ...args, sample('sample')).out[0] ?? '';
  assert.match(unclosed(), /: علامة التنصيص .* فُتحت/);
  assert.match(unclosed('--lang', 'en'), /: The quotation mark .* is opened/);
});

test('2 where a file cannot be read; the others are checked all the same', () => {
  const missing = join(folder, 'missing.dossier');
  const { status, out, err } = run('check', missing, sample('sample'));
  assert.deepEqual([status, out.length], [2, expectedProblems.length]);
  assert.ok(err.startsWith(`${missing}: `), err);
});

test('2 where a file is not UTF-8', () => {
  const file = join(folder, 'windows-1256.dossier');
  writeFileSync(file, Buffer.from([0xe3, 0xe1, 0xdd, 0x20, 0xe3, 0xd1, 0xdf, 0xd2]));
  const { status, out, err } = run('check', file);
  assert.deepEqual([status, out], [2, []]);
  assert.ok(err.startsWith(`${file}: `), err);
});

for (const args of [[], ['check'], ['check', '--lang', 'fr', 'a'], ['check', '--x', 'a']]) {
  test(`2 and the usage: dossier ${args.join(' ')}`, () => {
    const { status, out, err } = run(...args);
    assert.deepEqual([status, out], [2, []]);
    assert.match(err, /^dossier check /);
  });
}

test('0 and the usage where it is asked for', () => {
  const { status, out, err } = run('--help');
  assert.deepEqual([status, err], [0, '']);
  assert.match(out[0] ?? '', /^dossier check /);
});
