import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, eventually, goToLine } from '../host/ui.mjs';
import { problemCount, problems, showProblems } from '../host/views.mjs';
import { expectedProblems, textOf } from '../sample.mjs';
import { saved } from '../written.mjs';

const separator = '='.repeat(25);
const lost = expectedProblems.find(({ code }) => code === 'missing-separator').line;

export default {
  'the light bulb on a lost separator mends it, and one undo brings the mistake back': async (journey) => {
    const { page, folder, shot } = journey;
    await showProblems(page);
    await goToLine(page, lost);
    const first = page.locator('.action-widget .monaco-list-row.action').first();
    await eventually(async () => {
      // What else the window is about to do may take the menu away again.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+.');
      await first.waitFor({ timeout: 3000 });
    });
    await shot('light-bulb');
    await page.keyboard.press('Enter');
    await eventually(async () => assert.ok(!(await codes(page)).includes('missing-separator'), 'it is still missing'));
    assert.equal((await codes(page)).length, expectedProblems.length - 1);
    await saved(page, () => {
      assert.deepEqual(linesOf(folder).slice(lost - 1, lost + 1), [separator, textOf(lost)]);
    });
    await page.keyboard.press('Control+Z');
    await eventually(async () => assert.ok((await codes(page)).includes('missing-separator'), 'it is not missing'));
  },

  'Fix All mends the whole sample': async ({ page, folder, shot }) => {
    await command(page, 'Fix All');
    await expectClean(page);
    await shot('all-fixed');
    await saved(page, () => {
      const lines = linesOf(folder);
      assert.equal(lines.filter((line) => line === separator).length, lines.filter((line) => /^=/.test(line)).length);
      const numbers = lines.flatMap((line) => /^ {2}(\d+)\. /.exec(line)?.[1] ?? []).map(Number);
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
      );
    });
  },

  'with fixAll among the code actions on save, saving mends': async ({ page, folder, configure }) => {
    configure({ 'editor.codeActionsOnSave': { 'source.fixAll.dossier': 'explicit' } });
    const { line } = expectedProblems.find(({ code }) => code === 'malformed-separator');
    await eventually(async () => {
      await goToLine(page, 1);
      await page.keyboard.press('End');
      await page.keyboard.type(' ');
      await page.keyboard.press('Control+S');
      await eventually(
        () => assert.ok(linesOf(folder).every((each) => !/^=+$/.test(each) || each === separator)),
        3000,
      );
    });
    assert.notEqual(textOf(line), separator);
    await expectClean(page);
  },

  'Check Folder shows the problems of dossiers that are closed': async ({ page, shot }) => {
    await command(page, 'View: Close All Editors');
    await command(page, checkFolder);
    await eventually(async () => assert.ok((await problemCount(page)).errors > 0, 'nothing is reported'));
    await showProblems(page);
    await eventually(async () => {
      const found = await codes(page);
      assert.ok(found.includes('missing-separator') && found.includes('toc-mismatch'), `${found}`);
    });
    await shot('folder-checked');
  },

  'Check Folder stops when it is told to, and says so': async ({ page, folder, shot }) => {
    const clean = readFileSync(join(folder, 'clean.dossier'));
    const many = 1000;
    for (let i = 0; i < many; i++) writeFileSync(join(folder, `many-${i}.dossier`), clean);
    await command(page, checkFolder);
    await command(page, 'Notifications: Show Notifications');
    const notices = page.locator('.notifications-center .notification-list-item');
    const progress = notices.filter({ hasText: /Checking dossiers|فحص الملفات الصحفية/ });
    await progress.getByRole('button', { name: 'Cancel' }).click({ timeout: 10_000 });
    const told = page.locator('.notification-list-item', { hasText: 'توقّف الفحص قبل تمامه' }).first();
    await told.waitFor();
    await shot('folder-check-stopped');
    // Isolated, so that its sentences stand in reading order.
    assert.match(await told.textContent(), /\u2067توقّف الفحص/);
    assert.doesNotMatch(await told.innerText(), new RegExp(String(many)));
    for (let i = 0; i < many; i++) rmSync(join(folder, `many-${i}.dossier`));
  },
};

const checkFolder = 'Dossier: Check Folder – فحص المجلد';

async function codes(page) {
  return (await problems(page)).map(({ code }) => code);
}

async function expectClean(page) {
  await eventually(async () => assert.deepEqual(await problemCount(page), { errors: 0, warnings: 0 }));
}

function linesOf(folder) {
  return readFileSync(join(folder, 'sample.dossier'), 'utf8').split('\n');
}
