// What a person does in the workbench and what they see there: keys and clicks in, plain values out.
import { setTimeout as sleep } from 'node:timers/promises';

const quickInput = '.quick-input-box:visible input';

/** Repeats a check until it passes, and throws its last failure if it never does. */
export async function eventually(check, limit = 20_000) {
  for (const end = Date.now() + limit; ; await sleep(100)) {
    try {
      return await check();
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
  }
}

/** Runs a command of the palette, named as the palette shows it. */
export async function command(page, name) {
  await askingCommand(page, name);
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Runs a command that asks for something in the place of the palette. */
export async function askingCommand(page, name) {
  const row = page.locator('.quick-input-list .monaco-list-row', { has: page.getByText(name, { exact: true }) });
  await pick(page, 'F1', `>${name}`, row);
}

/** Opens a file by its folder and name. Files opened before have rows too, and come sooner. */
export async function openFile(page, path) {
  const [folder, name] = path.split('/');
  const rows = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).filter({ hasText: folder });
  await pick(page, 'Control+P', path, rows);
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** Picks the first of the rows that a key and a text bring. A new file or command may take a moment to be among them. */
async function pick(page, key, text, rows) {
  await eventually(async () => {
    await page.keyboard.press(key);
    try {
      await page.locator(quickInput).fill(text, { timeout: 3000 });
      await rows.first().click({ timeout: 3000 });
    } catch (failure) {
      await page.keyboard.press('Escape');
      throw failure;
    }
  });
}

/** Closes every editor, without saving what was changed in it, and the panel below them. */
export async function closeAll(page) {
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');
  while ((await page.locator('.tab').count()) > 0) {
    // It may go while the mouse is on its way.
    await page
      .locator('.tab')
      .first()
      .click({ timeout: 2000 })
      .catch(() => undefined);
    if ((await page.locator('.tab').count()) === 0) break;
    await command(page, 'View: Revert and Close Editor');
  }
  if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('Control+J');
}

/** Puts the cursor of the active editor on a line, counted from one. */
export async function goToLine(page, line, column = 1) {
  await page.keyboard.press('Control+G');
  const input = page.locator(quickInput);
  await input.fill(`:${line}:${column}`);
  // What is offered follows what is written a moment later, and Enter takes what is offered.
  await page.locator('.quick-input-list .monaco-list-row', { hasText: new RegExp(`\\b${line}\\b`) }).waitFor();
  // A key that comes while VS Code is busy may be lost.
  await eventually(async () => {
    if (await input.isVisible()) await input.press('Enter', { timeout: 2000 });
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: 2000 });
  });
  await page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
}

export async function cursorLine(page) {
  const label = await page.locator('[id="status.editor.selection"]').textContent();
  return Number(/Ln (\d+)/.exec(label)?.[1]);
}

export async function language(page) {
  return (await page.locator('[id="status.editor.mode"]').textContent()).trim();
}

/** The breadcrumbs above the editor, the file's name first. */
export async function breadcrumbs(page) {
  return (await page.locator('.breadcrumbs-control .monaco-breadcrumb-item').allInnerTexts()).map(plain);
}

/** The numbers of the lines the editor shows: a folded line has none. */
export async function visibleLines(page) {
  const numbers = await page.locator('.editor-instance .margin-view-overlays .line-numbers').allInnerTexts();
  return numbers
    .map(Number)
    .filter((line) => line > 0)
    .sort((a, b) => a - b);
}

/** A label without the marks and the kinds of space that VS Code puts in it. */
export function plain(label) {
  return label
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
