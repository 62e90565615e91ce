import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, eventually, goToLine } from '../host/ui.mjs';
import { outlineRows, problemCount, showOutline } from '../host/views.mjs';
import { separators } from '../sample.mjs';

/** The other one's folder is of a virtual file system, which VS Code always trusts. */
export const hosts = ['code-server'];

const asking = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

export default {
  'all works in a folder that nobody trusts': async ({ page, folder, load, open, shot }) => {
    const trusted = await problemCount(page);
    await load(asking);
    await page.locator('.part.banner', { hasText: 'Restricted Mode' }).waitFor();
    await open('sample.dossier');
    await eventually(async () => assert.deepEqual(await problemCount(page), trusted));
    await showOutline(page);
    await eventually(async () => assert.ok((await outlineRows(page)).length > 10));

    // The last separator is one sign short.
    const [line, file] = [separators.at(-1), join(folder, 'sample.dossier')];
    await goToLine(page, line);
    await shot('restricted');
    await command(page, 'Fix All');
    await eventually(async () => {
      await page.keyboard.press('Control+S');
      assert.equal(readFileSync(file, 'utf8').split('\n')[line - 1], '='.repeat(25));
    });
    await load();
  },
};
