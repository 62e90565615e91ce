/** The command line, as it was built: a program of its own. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { temporaryFolder } from '../support/cli';
import { distPath } from '../support/dist';
import { expectedProblems, readSample } from '../support/samples';

const folder = temporaryFolder();
const sample = (name: string) => join(__dirname, `../samples/${name}.dossier`);
const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'C' };

function run(args: readonly string[], options: { input?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [distPath('cli.js'), ...args], {
    encoding: 'utf8',
    env,
    ...options,
  });
  return { status, out: stdout, err: stderr };
}

test('0 and one line where there is nothing to report', () => {
  const out = 'Checked: 2 dossiers, no problems.\n';
  assert.deepEqual(run(['check', sample('clean'), sample('english')]), { status: 0, out, err: '' });
});

test('1, and of each problem file, line, column, severity and code', () => {
  const { status, out, err } = run(['check', sample('clean'), sample('sample')]);
  assert.deepEqual([status, err], [1, '']);
  const found = [...out.matchAll(/^(\S.*?):(\d+):\d+: (\w+) ([a-z-]+)$/gm)].map(([, file, line, severity, code]) => {
    assert.equal(file, sample('sample'));
    return { code, line: Number(line), severity };
  });
  assert.deepEqual(found, expectedProblems);
});

test('1 for a warning alone, 0 where it is let pass', () => {
  const file = folder.write('short-separator.dossier', readSample('english').replace(/=\n$/, '\n'));
  assert.equal(run(['check', file]).status, 1);
  assert.equal(run(['check', '--max-warnings', '1', file]).status, 0);
});

test('2 where a file cannot be read; the others are checked all the same', () => {
  const missing = join(folder.path, 'missing.dossier');
  const { status, out, err } = run(['check', missing, sample('clean')]);
  assert.equal(status, 2);
  assert.equal(err, `${missing}: no such file\n`);
  assert.equal(out, 'Checked: 1 dossier, no problems, 1 file not read.\n');
});

test('2 and what is wrong where the command line makes no sense', () => {
  const { status, out, err } = run(['check', '--x', 'a']);
  assert.deepEqual([status, out], [2, '']);
  assert.match(err, /^The command check has no option --x\.\n.*--help\n$/);
});

test('the help and the version, in the language of LANG or the one asked for', () => {
  assert.match(run(['--help']).out, /^dossier: checks/);
  assert.match(run(['--help'], { env: { ...env, LANG: 'ar_SY.UTF-8' } }).out, /^dossier: فحص/);
  assert.match(run(['--help', '--lang', 'ar']).out, /^dossier: فحص/);
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));
  assert.deepEqual(run(['--version']), { status: 0, out: `${version}\n`, err: '' });
});

test('the standard input is a file, too', () => {
  const { status, out } = run(['check', '-'], { input: readSample('sample') });
  assert.equal(status, 1);
  assert.match(out, /^-:138:1: error missing-separator$/m);
});

test('a pattern is read where the shell has left it', () => {
  const { status, out } = run(['check', join(__dirname, '../samples/*e*.dossier').replaceAll('\\', '/')]);
  assert.equal(status, 1);
  assert.match(out, /Checked: 3 dossiers/);
});

test('no colours where the output is no terminal', () => {
  assert.ok(!run(['check', sample('sample')]).out.includes('\u001b'));
});

test('a reader that stops early is no failure', async () => {
  const child = spawn(process.execPath, [distPath('cli.js'), 'check', ...Array(200).fill(sample('sample'))], { env });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (data) => {
    err += data;
  });
  const [status] = await once(child, 'close');
  assert.deepEqual([err, status === 0 || status === 1], ['', true]);
});
