import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, goToLine } from '../host/ui.mjs';
import { headers, separators } from '../sample.mjs';
import { saved } from '../written.mjs';

const fixtures = new URL('../../fixtures/paste/', import.meta.url);
const header = 'الجزيرة :الخزان الكبير يعود إلى العمل قبل الشتاء';
/** Words of every page's first paragraph, and of the single sentence. */
const plain = 'قد توقف تماماً بحسب القياسات الأخيرة';

export default {
  'a page of news is pasted as an article with its entry, and one undo brings every byte back': async (journey) => {
    const { page, folder, shot } = journey;
    const before = bytesOf(folder);
    await goToLine(page, headers[1] + 1);
    await paste(page, 'chrome-windows-cf-html');
    if (!hasPasteApi(journey)) return await expectPlainPaste(journey);
    await saved(page, () => {
      const lines = linesOf(folder);
      assert.equal(lines.filter((line) => line === header).length, 1, 'no header');
      assert.equal(lines.filter((line) => line.endsWith(`. ${header}`)).length, 1, 'no entry');
    });
    const lines = linesOf(folder);
    assert.ok(!lines.some((line) => line.includes('السدود الصغيرة')), 'a link to another article came along');
    const at = lines.indexOf(header);
    assert.match(lines[at - 1], /^=+$/);
    assert.equal(lines[at + 1], '12/11/2022');
    await shot('pasted');
    await page.keyboard.press('Control+Z');
    await saved(page, () => {
      assert.ok(bytesOf(folder).equals(before), 'not as it was');
    });
    await shot('undone');
  },

  'where the outlet is not known, it is typed once, in header and entry': async (journey) => {
    const { page, folder, shot } = journey;
    if (!hasPasteApi(journey)) return;
    await goToLine(page, headers[1] + 1);
    await paste(page, 'page-of-an-unknown-site');
    await eventually(async () => {
      await page.keyboard.press('Control+S');
      await eventually(() => assert.equal(countOf(folder, 'اسم الوسيلة :مكتبة الحي'), 2), 2000);
    });
    await shot('outlet-wanted');
    await page.keyboard.type('الراصد');
    await saved(page, () => {
      assert.equal(countOf(folder, 'الراصد :مكتبة الحي'), 2);
    });
    await page.keyboard.press('Tab');
    await shot('outlet-typed');
  },

  'what is no article is pasted as it is': async ({ page, folder, shot }) => {
    await goToLine(page, headers[1] + 1);
    await paste(page, 'single-sentence');
    await saved(page, () => {
      assert.equal(countOf(folder, plain), 1);
    });
    assert.equal(linesOf(folder).filter((line) => /^=+$/.test(line)).length, separators.length);
    await shot('plain');
  },

  'with the setting on offer, plain paste comes first and the article is a choice': async (journey) => {
    const { page, folder, configure, shot } = journey;
    if (!hasPasteApi(journey)) return;
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
    await page
      .locator('.action-widget')
      .getByText(/الصق كمقال/)
      .first()
      .click();
    await saved(page, () => {
      assert.deepEqual([countOf(folder, header), countOf(folder, plain)], [2, 1]);
    });
    await shot('chosen');
  },
};

/** VS Code 1.91 has none: the window of the oldest host is told by it. */
function hasPasteApi({ host }) {
  return host !== 'web';
}

async function expectPlainPaste({ page, folder, shot }) {
  await saved(page, () => {
    assert.equal(countOf(folder, plain), 1);
  });
  assert.equal(countOf(folder, header), 0);
  await shot('plain');
}

/** Puts a page into the clipboard, with the plain text that a browser makes of it, and pastes it with the keyboard. */
async function paste(page, name) {
  const html = readFileSync(new URL(`${name}.html`, fixtures), 'utf8').replace(/^Version:[^<]*/, '');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async (html) => {
    const plain = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
    const blob = (text, type) => new Blob([text], { type });
    const item = { 'text/html': blob(html, 'text/html'), 'text/plain': blob(plain, 'text/plain') };
    await navigator.clipboard.write([new ClipboardItem(item)]);
  }, html);
  await page.keyboard.press('Control+V');
}

function bytesOf(folder) {
  return readFileSync(join(folder, 'sample.dossier'));
}

function linesOf(folder) {
  return bytesOf(folder).toString('utf8').split('\n');
}

function countOf(folder, words) {
  return bytesOf(folder).toString('utf8').split(words).length - 1;
}
