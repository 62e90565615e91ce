import assert from 'node:assert/strict';
import { command, cursorLine, eventually, goToLine, visibleLines } from '../host/ui.mjs';
import { articles } from '../sample.mjs';

const { entryLine, headerLine } = articles.at(-1);
// Within the entry's words, behind its number.
const column = 8;

export default {
  'F12 goes from an entry to its header and back': async ({ page, shot }) => {
    await goToLine(page, entryLine, column);
    await page.keyboard.press('F12');
    await eventually(async () => assert.equal(await cursorLine(page), headerLine));
    await eventually(async () =>
      assert.ok((await visibleLines(page)).includes(headerLine), 'the header is not in view'),
    );
    await shot('header');

    await page.keyboard.press('F12');
    await eventually(async () => assert.equal(await cursorLine(page), entryLine));
    await shot('entry');
  },

  'Peek Definition shows the article within the contents': async ({ page, shot }) => {
    await goToLine(page, entryLine, column);
    await command(page, 'Peek Definition');
    const peek = page.locator('.zone-widget .peekview-widget');
    await peek.locator(`.line-numbers >> text="${headerLine}"`).waitFor();
    assert.equal(await cursorLine(page), entryLine);
    await shot('peek');
  },
};
