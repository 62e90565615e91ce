import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, eventually, goToLine } from '../host/ui.mjs';
import { articles, headers, separators } from '../sample.mjs';

const fixtures = new URL('../../fixtures/paste/', import.meta.url);
const [{ outlet, title }] = articles;
const header = 'الجزيرة :الخزان الكبير يعود إلى العمل قبل الشتاء';
const byOldest = { hosts: ['web'] };

export const hosts = ['code-server', 'web'];

export default {
  'a page of news is pasted as an article with its entry, and one undo brings every byte back': async (journey) => {
    const { page, folder, shot } = journey;
    const before = bytesOf(folder);
    await goToLine(page, headers[1] + 1);
    await paste(page, 'chrome-windows-cf-html');
    await page.keyboard.press('Control+S');
    if (!(await hasPasteApi(page))) return expectPlainPaste(journey);
    await eventually(() => {
      const lines = linesOf(folder);
      assert.equal(lines.filter((line) => line === header).length, 1, 'no header');
      assert.equal(lines.filter((line) => line.endsWith(`. ${header}`)).length, 1, 'no entry');
    });
    const lines = linesOf(folder);
    assert.ok(!lines.some((line) => /السدود الصغيرة|شارك|فيسبوك$/.test(line) && lines.indexOf(header) < 0));
    const at = lines.indexOf(header);
    assert.match(lines[at - 1], /^=+$/);
    assert.equal(lines[at + 1], '12/11/2022');
    await shot('pasted');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+S');
    await eventually(() => assert.ok(bytesOf(folder).equals(before), 'not as it was'));
    await shot('undone');
  },

  'where the outlet is not known, it is typed once, in header and entry': async ({ page, folder, shot }) => {
    if (!(await hasPasteApi(page))) return;
    await goToLine(page, headers[1] + 1);
    await paste(page, 'page-of-an-unknown-site');
    await eventually(async () => {
      await page.keyboard.press('Control+S');
      await eventually(() => assert.equal(countOf(folder, 'اسم الوسيلة :مكتبة الحي'), 2), 2000);
    });
    await shot('outlet-wanted');
    await page.keyboard.type('الراصد');
    await page.keyboard.press('Control+S');
    await eventually(() => assert.equal(countOf(folder, 'الراصد :مكتبة الحي'), 2));
    await page.keyboard.press('Tab');
    await shot('outlet-typed');
  },

  'what is no article is pasted as it is': async ({ page, folder, shot }) => {
    await goToLine(page, headers[1] + 1);
    await paste(page, 'single-sentence');
    await page.keyboard.press('Control+S');
    await eventually(() => assert.equal(countOf(folder, plain), 1));
    assert.equal(linesOf(folder).filter((line) => /^=+$/.test(line)).length, separators.length);
    await shot('plain');
  },

  'with the setting on offer, plain paste comes first and the article is a choice': async (journey) => {
    const { page, folder, configure, shot } = journey;
    if (!(await hasPasteApi(page))) return;
    configure({ 'dossier.pasteAsArticle': 'offer' });
    await eventually(async () => {
      await goToLine(page, headers[1] + 1);
      await paste(page, 'chrome-windows-cf-html');
      await page.keyboard.press('Control+S');
      try {
        await eventually(() => assert.ok(countOf(folder, plain) > 0 && countOf(folder, header) === 0), 3000);
      } catch (failure) {
        await page.keyboard.press('Control+Z');
        throw failure;
      }
    });
    await shot('offered');
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').getByText(/الصق كمقال/).first().click();
    await page.keyboard.press('Control+S');
    await eventually(() => assert.equal(countOf(folder, header), 2));
    assert.equal(countOf(folder, plain), 0);
    await shot('chosen');
  },
};
