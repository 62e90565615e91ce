/** What is shipped: how large it may be, what it holds of others, and what is in the package. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { listFiles, PackageManager } from '@vscode/vsce';
import { build } from 'esbuild';
import { distPath } from '../support/dist';

interface Options {
  readonly outfile: string;
}

/** Bytes. What every window loads that shows any plain text is the least. */
const limits: Readonly<Record<string, number>> = { 'dist/server.js': 400_000, 'dist/extension.js': 22_000 };

for (const [name, limit] of Object.entries(limits)) {
  test(`${name} is smaller than ${limit / 1000} kB`, async () => {
    const { length } = await shipped(name);
    assert.ok(length > limit / 2 && length < limit, `${length} bytes`);
  });
}

for (const name of ['dist/extension.js', 'dist/surfaces.js']) {
  test(`${name} asks for VS Code's API once`, async () => {
    const script = new TextDecoder().decode(await shipped(name));
    assert.equal(script.match(/require\("vscode"\)/g)?.length, 1);
  });
}

/** A bundle as it is in the package. */
async function shipped(name: string): Promise<Uint8Array> {
  // @ts-expect-error: a script without types.
  const { bundles } = await import('../../scripts/bundles.mjs');
  const options = bundles(true).find(({ outfile }: Options) => outfile === name);
  const { outputFiles = [] } = await build({ ...options, write: false });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The packages that a bundle holds, by its source map. */
function packagesIn(bundle: string): string[] {
  const { sources } = JSON.parse(readFileSync(distPath(`${bundle}.map`), 'utf8')) as { sources: string[] };
  return sources.flatMap(
    (path) => path.match(/(?<=.*node_modules\/)(?:@[^/]+\/)?[^/]+(?!.*node_modules\/)/)?.[0] ?? [],
  );
}

const bundleNames = readdirSync(dirname(distPath('server.js')), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js'));

for (const bundle of bundleNames) {
  test(`the licence of every package in ${bundle} comes with it`, () => {
    const notices = readFileSync(distPath('ThirdPartyNotices.txt'), 'utf8');
    const packages = new Set(packagesIn(bundle));
    // The extension itself is all our own: what it needs of others is loaded later.
    assert.equal(packages.size === 0, ['extension.js', 'surfaces.js'].includes(bundle));
    const unnamed = [...packages].filter((name) => !notices.includes(`\n\n${name} `));
    assert.deepEqual(unnamed, []);
    assert.match(notices, /^MIT License|Permission is hereby granted/m);
  });
}

test('the package holds the bundles and the licences, and no sources', async () => {
  const files = await listFiles({ cwd: join(__dirname, '../..'), packageManager: PackageManager.None });
  const expected = [...bundleNames, 'ThirdPartyNotices.txt'].map((name) => `dist/${name}`);
  assert.deepEqual(files.filter((path) => path.startsWith('dist/')).toSorted(), expected.toSorted());
  assert.ok(files.includes('LICENSE'));
  assert.deepEqual(
    files.filter((path) => /^(?:client|server|test|scripts|node_modules|out)\//.test(path)),
    [],
  );
});
