import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, eventually, goToLine } from '../host/ui.mjs';
import { outlineRows, problemCount, showOutline } from '../host/views.mjs';
import { expectedProblems, textOf } from '../sample.mjs';
import { savedAfter } from '../written.mjs';

/** The other one's folder is of a virtual file system, which VS Code always trusts. */
export const hosts = ['code-server'];

const asking = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

const separator = '='.repeat(25);
const malformed = expectedProblems.find(({ code }) => code === 'malformed-separator').line;

export default {
  'all works in a folder that nobody trusts': async ({ page, folder, load, open, shot }) => {
    const trusted = await problemCount(page);
    await load(asking);
    await page.locator('.part.banner', { hasText: 'Restricted Mode' }).waitFor();
    await open('sample.dossier');
    await eventually(async () => assert.deepEqual(await problemCount(page), trusted));
    await showOutline(page);
    await eventually(async () => assert.ok((await outlineRows(page)).length > 10));

    assert.notEqual(textOf(malformed), separator);
    const file = join(folder, 'sample.dossier');
    const before = readFileSync(file, 'utf8');
    await goToLine(page, malformed);
    await shot('restricted');
    await command(page, 'Fix All');
    await eventually(async () => assert.deepEqual(await problemCount(page), { errors: 0, warnings: 0 }));
    const after = await savedAfter(page, file, before);
    const lengths = new Set(after.split('\n').flatMap((line) => (/^=+$/.test(line) ? line.length : [])));
    assert.deepEqual([...lengths], [separator.length]);
    await load();
  },
};
