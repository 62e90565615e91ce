/** What the manifest claims of the places where the extension works. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

const { capabilities, main, browser } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));

test('it works in folders that nobody trusts, and in virtual ones', () => {
  assert.deepEqual(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  assert.ok(main && browser);
});

test('the client reads files through VS Code alone, which knows virtual ones too', async () => {
  const { sources } = await import('../support/regular-expressions');
  for (const file of sources.filter((name) => name.startsWith('client/'))) {
    const code = readFileSync(join(__dirname, '../..', file), 'utf8');
    assert.doesNotMatch(code, /from '(?:node:|fs|path|child_process)|\brequire\(|\beval\(|new Function\(/, file);
  }
});
