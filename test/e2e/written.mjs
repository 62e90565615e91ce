// What a dossier holds, read in the plainest way: the journeys don't ask the code they test.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { command, eventually } from './host/ui.mjs';

/** Saves the active editor, and reads its file. */
export async function save(page, file) {
  await page.keyboard.press('Control+S');
  return readFileSync(file, 'utf8');
}

/** Saves the active editor until what is in its file passes a check: a key may get lost, and some edits take a moment. */
export async function saved(page, check) {
  await eventually(async () => {
    await page.keyboard.press('Control+S');
    await check();
  });
}

/** The text of a file once the active editor's change has got there. */
export async function savedAfter(page, file, before) {
  return await eventually(async () => {
    const text = await save(page, file);
    // While it is written it may be empty.
    assert.ok(text !== '' && text !== before, 'nothing has changed');
    return text;
  });
}

/** One undo brings all back. */
export async function undoAndSave(page, file, before) {
  await command(page, 'View: Focus Active Editor Group').catch(() => undefined);
  await page.keyboard.press('Control+Z');
  await eventually(async () => assert.equal(await save(page, file), before));
}

/** What the entries of the contents name, in order. */
export function namesOf(text) {
  return text.split('\n').flatMap((line) => /^ {2}\d+\. (.*)$/.exec(line)?.[1] ?? []);
}

/** The headers: the first line behind the contents, and the line behind each separator but the last. */
export function headersOf(text) {
  const lines = text.split('\n');
  const first = lines.findLastIndex((line) => /^ {2}\d+\. /.test(line)) + 2;
  return lines.filter((_, index) => index === first || (/^=+$/.test(lines[index - 1]) && lines[index] !== ''));
}

/** The line of a header, counted from one. */
export function lineOf(text, name) {
  return text.split('\n').lastIndexOf(name) + 1;
}

export function moved(names, from, to) {
  const others = names.toSpliced(from, 1);
  return others.toSpliced(to, 0, names[from]);
}
