import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caretX, textArea } from '../host/editor.mjs';
import { eventually, goToLine, plain } from '../host/ui.mjs';
import { saved } from '../written.mjs';

const separator = '='.repeat(25);

// A dossier without a mistake: what is typed is all that changes.
const clean = 'clean.dossier';

export default {
  'الشرق الا finds الشرق الأوسط in a new header, with the colon of the dossier': async (journey) => {
    const { page, shot } = journey;
    await openAt(journey, (lines) => lines.length);
    await page.keyboard.type('الشرق الا', { delay: 40 });
    const rows = await suggested(page, 'الشرق الأوسط');
    await shot('outlet');
    assert.equal(rows[0].label, 'الشرق الأوسط');
    assert.equal(rows[0].description, 'مقالان');
    await take(page, 'الشرق الأوسط');
    await page.keyboard.type('سد جديد');
    await becomes(journey, (lines) => assert.equal(lines.at(-1), 'الشرق الأوسط :سد جديد'));
  },

  'the header of an entry that lacks its article, with its separator': async (journey) => {
    const { page, shot, folder } = journey;
    const lines = linesOf(folder);
    const entry = lines.findIndex((line) => line.startsWith('  3. '));
    const header = lines.lastIndexOf(lines[entry].slice('  3. '.length));
    const end = lines.indexOf(separator, header);
    writeFileSync(join(folder, clean), [...lines.slice(0, header), '', ...lines.slice(end + 1)].join('\n'));
    await openAt(journey, () => header + 1);
    const words = lines[header].split(' ').slice(0, 2).join(' ');
    await page.keyboard.type(words, { delay: 40 });
    const rows = await suggested(page, words);
    await shot('header');
    assert.ok(isShort(rows[0].label, lines[header]), rows[0].label);
    await page.keyboard.press('Enter');
    await page.keyboard.type('نص المقال.');
    await becomes(journey, (after) =>
      assert.deepEqual(after.slice(header, header + 3), [lines[header], 'نص المقال.', separator]),
    );
  },

  'three signs and Enter are a whole separator, and the next undo leaves what was typed': async (journey) => {
    const { page } = journey;
    await openAt(journey, (lines) => lines.length);
    await page.keyboard.type('الشاطئ :سد جديد\nنص المقال.\n===\n', { delay: 20 });
    await becomes(journey, (lines) => assert.deepEqual(lines.slice(-3), ['نص المقال.', separator, '']));
    await page.keyboard.press('Control+Z');
    await becomes(journey, (lines) => assert.deepEqual(lines.slice(-3), ['نص المقال.', '===', '']));
  },

  'Enter after an entry gives the next number and counts on; on an empty entry it takes that back': async (journey) => {
    const { page, folder, shot } = journey;
    const lines = linesOf(folder);
    const entry = lines.findIndex((line) => line.startsWith('  9. '));
    await openAt(journey, () => entry + 1, lines[entry].length + 1);
    await page.keyboard.press('Enter');
    const due = [lines[entry], '  10. ', lines[entry + 1].replace('  10.', '  11.')];
    await becomes(journey, (after) => assert.deepEqual(after.slice(entry, entry + 3), due));
    await shot('next-number');
    const area = await textArea(page);
    await eventually(async () =>
      assert.ok((await caretX(page)) > (area.left + area.right) / 2, 'the number stands on the left'),
    );
    await page.keyboard.type('بئر');
    await becomes(journey, (after) => assert.equal(after[entry + 1], '  10. بئر'));
    for (const _ of 'بئر') await page.keyboard.press('Backspace');
    await becomes(journey, (after) => assert.equal(after[entry + 1], '  10. '));
    await page.keyboard.press('Enter');
    const left = [lines[entry], '', lines[entry + 1]];
    await becomes(journey, (after) => assert.deepEqual(after.slice(entry, entry + 3), left));
  },

  'a template is filled in place by place, and prose is typed without a suggestion': async (journey) => {
    const { page, shot } = journey;
    await openAt(journey, (lines) => lines.length);
    await page.keyboard.type('مقال', { delay: 40 });
    await suggested(page, 'مقال');
    await shot('template');
    await take(page, 'مقال');
    await page.keyboard.type('الشاطئ');
    // While suggestions are there, Tab takes one.
    await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
    await page.keyboard.press('Tab');
    await page.keyboard.type('سد جديد');
    await page.keyboard.press('Tab');
    await page.keyboard.type('5 مارس 2024');
    await page.keyboard.press('Tab');
    await page.keyboard.type('قال مهندس من الجزيرة', { delay: 60 });
    assert.equal(await page.locator('.suggest-widget.visible .monaco-list-row').count(), 0);
    await becomes(journey, (lines) =>
      assert.deepEqual(lines.slice(-5), ['الشاطئ :سد جديد', '5 مارس 2024', 'قال مهندس من الجزيرة', separator, '']),
    );
  },
};

/** Opens the clean dossier with the cursor on a line, counted from one, once the server has answered. */
async function openAt({ page, open, folder }, lineIn, column = 1) {
  await open(clean);
  await page.locator('[id$="dossier.summary"]', { hasText: String(articlesIn(linesOf(folder))) }).waitFor();
  await goToLine(page, lineIn(linesOf(folder)), column);
}

/** The separators close one article each. */
function articlesIn(lines) {
  return lines.filter((line) => line === separator).length;
}

/** The rows of the suggestions, once the first of them begins with some words: those of an earlier key may still be there. */
async function suggested(page, words) {
  return await eventually(async () => {
    const rows = await page.locator('.suggest-widget.visible .monaco-list-row').evaluateAll((found) =>
      found.map((row) => ({
        label: row.querySelector('.label-name')?.textContent ?? '',
        description: row.querySelector('.details-label')?.textContent ?? '',
      })),
    );
    const read = rows.map(({ label, description }) => ({ label: plain(label), description: plain(description) }));
    assert.ok(read[0]?.label.startsWith(words), `among ${read.map(({ label }) => label).join(', ')}`);
    return read;
  });
}

/** Takes the first suggestion, which is to be this one. */
async function take(page, label) {
  const focused = page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: label });
  await focused.waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
}

async function becomes({ page, folder }, check) {
  await saved(page, () => {
    check(linesOf(folder));
  });
}

function linesOf(folder) {
  return readFileSync(join(folder, clean), 'utf8').split('\n');
}

function isShort(shown, whole) {
  return shown.endsWith('…') ? plain(whole).startsWith(shown.slice(0, -1)) : shown === plain(whole);
}
