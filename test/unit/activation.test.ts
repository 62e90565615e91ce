/** What is there as soon as the bundled extension is activated, and what is loaded only when somebody needs it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { distPath } from '../support/dist';
import { fakeVSCode } from '../support/fake-vscode';

const packageJSON = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
  contributes: { commands: { command: string }[] };
};
/** That of the lines is registered with the first of them. */
const contributed = packageJSON.contributes.commands
  .map(({ command }) => command)
  .filter((name) => name !== 'dossier.toggleRightToLeft');

const isLoaded = (name: string) => distPath(name) in require.cache;

test('where no dossier is open all commands are there, and the first that is called loads what it needs', async () => {
  const { commands, executed } = fakeVSCode();
  const context = { subscriptions: [], extension: { packageJSON }, asAbsolutePath: String, globalState: { get() {} } };
  assert.equal(require(distPath('extension.js')).activate(context), undefined);
  assert.deepEqual([...commands.keys()].toSorted(), contributed.toSorted());
  assert.equal(isLoaded('surfaces.js'), false);

  const standIns = new Map(commands);
  await standIns.get('dossier.checkFolder')?.('folder');
  assert.deepEqual(
    executed.filter(([name]) => name === 'dossier.checkFolder'),
    [['dossier.checkFolder', 'folder']],
  );
  assert.equal(isLoaded('surfaces.js'), true);
  assert.equal(isLoaded('language-client.js'), false);
  for (const name of contributed.filter((each) => each !== 'dossier.restartServer')) {
    assert.ok(commands.has(name), `${name} is gone`);
    assert.notEqual(commands.get(name), standIns.get(name), name);
  }
});
