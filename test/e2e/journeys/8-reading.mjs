import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordBox } from '../host/editor.mjs';
import { eventually, goToLine, plain } from '../host/ui.mjs';
import { articles, firstLine, headers, textOf } from '../sample.mjs';
import { saved } from '../written.mjs';

const { outlet, title, entryLine, headerLine } = articles[3];

export default {
  "hovering over an entry shows its article's card": async ({ page, shot }) => {
    await goToLine(page, entryLine, 8);
    const hover = page.locator('.monaco-hover:visible .rendered-markdown').first();
    await eventually(async () => {
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
      await hover.waitFor({ timeout: 3000 });
    });
    assert.equal(plain(await hover.locator('strong').first().textContent()), plain(title));
    assert.match(
      plain(await hover.textContent()),
      new RegExp(`${outlet}، المقال \\d+ من ${headers.length}، \\d+ كلمة`),
    );
    const [card, line] = await Promise.all([hover.boundingBox(), rightEdge(hover.locator('strong').first())]);
    assert.ok(card.x + card.width - line < 20, 'Arabic begins at the right of the card');
    await shot('hover');
  },

  'F2 on an outlet previews, and renames it in the contents and in the headers': async ({ page, folder, shot }) => {
    // Another article of it has it in another spelling.
    const mentions = outletsOf(folder).filter((each) => withoutHamza(each) === withoutHamza(outlet)).length;
    assert.ok(mentions > outletsOf(folder).filter((each) => each === outlet).length);
    await goToLine(page, headerLine, 3);
    const box = page.locator('.rename-box input');
    await eventually(async () => {
      await page.keyboard.press('F2');
      await box.waitFor({ timeout: 3000 });
    });
    assert.equal(await box.inputValue(), outlet);
    await box.fill('نشرة الميناء');
    await shot('rename');
    await box.press('Control+Enter');
    const changes = page.locator('.bulk-edit-panel .monaco-list-row', { hasText: 'نشرة الميناء' });
    await eventually(async () => assert.equal(await changes.count(), mentions));
    await shot('preview');
    assert.ok(!outletsOf(folder).includes('نشرة الميناء'));
    await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).click();
    await saved(page, () => {
      const outlets = outletsOf(folder);
      assert.equal(outlets.filter((each) => each === 'نشرة الميناء').length, mentions);
      assert.ok(!outlets.map(withoutHamza).includes(withoutHamza(outlet)), 'the old name is left');
    });
    await shot('renamed');
  },

  "typing in a header's title changes its entry": async ({ page, folder, shot }) => {
    const words = ' (عاجل) جديد';
    await goToLine(page, headerLine, textOf(headerLine).length + 1);
    await page.locator('.linked-editing-decoration').first().waitFor({ state: 'attached' });
    await page.keyboard.type(words, { delay: 60 });
    await shot('linked');
    await saved(page, () => {
      const lines = linesOf(folder);
      assert.equal(lines[headerLine - 1], textOf(headerLine) + words);
      assert.equal(lines[entryLine - 1], textOf(entryLine) + words);
    });
  },

  'the status bar tells how much is in the dossier, and counts what is typed': async ({ page, shot }) => {
    const entry = page.locator('[id$="dossier.summary"]');
    const told = async () => plain(await entry.textContent());
    const before = await eventually(async () => {
      const [, found, words] = /^(\d+) مقال\S* · (\d+) كلم\S+ · \d+ (?:خطأ|أخطاء)$/.exec(await told()) ?? [];
      assert.equal(Number(found), headers.length, await told());
      return Number(words);
    });
    await goToLine(page, headerLine + 1);
    await page.keyboard.type('كلمتان هنا ');
    await eventually(async () => assert.ok((await told()).includes(` ${before + 2} كلم`), await told()));
    await entry.hover();
    await page.locator('.monaco-hover:visible', { hasText: 'في هذا الملف' }).waitFor();
    await shot('status-bar');
    await entry.click();
    await page.locator('.markers-panel').waitFor();
  },

  'an address is a link and leaves the order of its line, whichever way that is shown': async (journey) => {
    const { page, folder, open, configure, shot } = journey;
    const line = 'قرأت أولاً https://example.org/a/b ثم كتبت (https://example.org/c/).';
    writeFileSync(join(folder, 'links.dossier'), `${firstLine}\n\n${line}\n`);
    await open('links.dossier');
    for (const rightToLeft of ['off', 'on']) {
      const orders = [];
      for (const links of [false, true]) {
        configure({ 'dossier.rightToLeft': rightToLeft, '[dossier]': { 'editor.links': links } });
        const link = page.locator('.editor-instance .detected-link').first();
        await link.waitFor({ state: links ? 'attached' : 'detached' });
        const direction = page.locator('[id$="dossier.lineDirection"]');
        await direction.filter({ hasText: rightToLeft === 'on' ? 'من اليمين' : 'من اليسار' }).waitFor();
        await page.waitForTimeout(500);
        if (links) assert.equal(await link.evaluate((each) => getComputedStyle(each).textDecorationLine), 'underline');
        const words = ['قرأت', 'أولاً', 'https://example.org/a', 'ثم', 'كتبت', 'https://example.org/c'];
        const boxes = await Promise.all(words.map(async (word) => ({ word, box: await wordBox(page, 3, word) })));
        orders.push(boxes.sort((a, b) => a.box.left - b.box.left).map(({ word }) => word));
        await shot(`links-${rightToLeft}-${links}`);
      }
      assert.deepEqual(orders[1], orders[0]);
    }
  },
};

function linesOf(folder) {
  return readFileSync(join(folder, 'sample.dossier'), 'utf8').split('\n');
}

/** The outlets of entries and headers. */
function outletsOf(folder) {
  const names = linesOf(folder).filter((line, index) => /^ {2}\d+\. /.test(line) || headers.includes(index + 1));
  return names.map((line) =>
    line
      .split(':')[0]
      .replace(/^ *\d+\. /, '')
      .trim(),
  );
}

function withoutHamza(name) {
  return name.replaceAll('أ', 'ا');
}

/** Where the words of an element end at the right, in pixels. */
function rightEdge(locator) {
  return locator.evaluate((element) => element.getBoundingClientRect().right);
}
