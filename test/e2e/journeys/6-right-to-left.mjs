import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caretX, clickBefore, cursorPosition, spokenText, squiggleBoxes, textArea, wordBox } from '../host/editor.mjs';
import { command, eventually, goToLine } from '../host/ui.mjs';
import { articles, expectedProblems, textOf } from '../sample.mjs';

const { outlet, entryLine, headerLine, title } = articles[0];
const [firstWord] = title.split(' ');
const lastWord = title.split(' ').at(-1);
const paragraph = headerLine + 2;

export default {
  'Arabic lines begin at the right and Latin ones at the left, in both themes': async ({ page, shot, configure }) => {
    await eventually(() => assertRightAligned(page, entryLine, outlet));
    const area = await textArea(page);
    assert.ok((await wordBox(page, 6, 'Admin')).left < area.left + 20, 'Admin is not at the left');
    await shot('contents-light');
    await goToLine(page, paragraph);
    await shot('article-light');
    configure({ 'workbench.colorTheme': 'Default Dark Modern' });
    await page.locator('.monaco-workbench.vs-dark').waitFor();
    await shot('article-dark');
    await goToLine(page, 1);
    await shot('contents-dark');
    configure({ 'workbench.colorTheme': 'Default High Contrast' });
    await page.locator('.monaco-workbench.hc-black').waitFor();
    await assertRightAligned(page, entryLine, outlet);
    await shot('contents-high-contrast');
  },

  'the parts of an entry and a header stand on the screen in reading order, each in its colour': async ({ page }) => {
    for (const [line, parts] of [
      [entryLine, ['1', outlet, ':', firstWord, lastWord]],
      [headerLine, [outlet, ':', firstWord, lastWord]],
    ]) {
      await goToLine(page, line);
      await eventually(async () => assertReadingOrder(page, line, parts));
    }
    await goToLine(page, entryLine);
    const colours = await eventually(async () => {
      const found = await Promise.all(['1', outlet, firstWord].map((word) => colourOf(page, entryLine, word)));
      assert.equal(new Set(found).size, 3, `the colours are ${found}`);
      return found;
    });
    assert.ok(colours.every(Boolean));
  },

  'a click on a word puts the cursor where the word begins': async ({ page }) => {
    await eventually(() => assertRightAligned(page, entryLine, outlet));
    const text = textOf(entryLine);
    for (const word of [outlet, firstWord, lastWord, text.split(' ').at(-4)]) {
      await clickBefore(page, entryLine, word);
      await eventually(async () =>
        assert.deepEqual(await cursorPosition(page), { line: entryLine, column: text.indexOf(word) + 1 }, word),
      );
    }
    const { left, right } = await textArea(page);
    const { top, bottom } = await wordBox(page, entryLine, outlet);
    await page.mouse.click(left + 60, (top + bottom) / 2);
    await eventually(async () => assert.equal((await cursorPosition(page)).column, text.length + 1));
    // Right of the number is its indent, of two spaces, up to the scroll bar.
    await page.mouse.click(right - 16, (top + bottom) / 2);
    await eventually(async () => assert.ok((await cursorPosition(page)).column <= 2));
  },

  'what is typed at the end of an Arabic line appears at its left end': async ({ page, folder, shot }) => {
    const text = textOf(entryLine);
    await goToLine(page, entryLine, text.length + 1);
    const before = await wordBox(page, entryLine, lastWord);
    await page.keyboard.type(' انتهى.');
    await eventually(async () => {
      const typed = await wordBox(page, entryLine, 'انتهى');
      assert.ok(typed.right < (await wordBox(page, entryLine, lastWord)).left, 'the word is not left of the last');
      assert.ok(Math.abs((await caretX(page)) - typed.left) < 12, 'the caret is not at the left end');
    });
    assert.ok(Math.abs((await wordBox(page, entryLine, lastWord)).right - before.right) < 2, 'the line has jumped');
    await shot('typed-at-the-end');
    await page.keyboard.press('Control+S');
    await eventually(() => {
      const saved = readFileSync(join(folder, 'sample.dossier'), 'utf8').split('\n');
      assert.equal(saved[entryLine - 1], `${text} انتهى.`);
    });
  },

  'the arrow keys move the way the eye expects, on Arabic and on Latin lines': async ({ page, shot }) => {
    const column = 10;
    await goToLine(page, entryLine, column);
    const start = await caretX(page);
    for (const [key, moved] of [
      ['ArrowLeft', column + 1],
      ['ArrowRight', column],
      ['Control+ArrowLeft', column + wordRest(textOf(entryLine), column)],
      ['Control+ArrowRight', 6],
    ]) {
      await page.keyboard.press(key);
      await eventually(async () => assert.equal((await cursorPosition(page)).column, moved, key));
      if (key === 'ArrowLeft') assert.ok((await caretX(page)) < start, 'the caret went right');
    }
    for (let presses = 0; presses < outlet.length; presses++) await page.keyboard.press('Shift+ArrowLeft');
    await eventually(async () => assert.equal(await selectedCount(page), outlet.length));
    await shot('selection');
    await goToLine(page, 6, 3);
    await page.keyboard.press('ArrowLeft');
    await eventually(async () => assert.equal((await cursorPosition(page)).column, 2));
    await page.keyboard.press('ArrowRight');
    await eventually(async () => assert.equal((await cursorPosition(page)).column, 3));
  },

  'a problem underlines the words that it is about': async ({ page, shot }) => {
    const { line } = expectedProblems.find(({ code }) => code === 'unbalanced-quotes');
    await goToLine(page, line);
    const [squiggle, ...others] = await eventually(async () => {
      const found = await squiggleBoxes(page, line);
      assert.ok(found.length > 0, 'no squiggle');
      return found;
    });
    assert.deepEqual(others, []);
    const sign = await wordBox(page, line, '«');
    assert.ok(overlaps(squiggle, sign) && squiggle.right - squiggle.left < 3 * (sign.right - sign.left));
    await shot('problem');
  },

  'find, a narrow editor and folding keep the lines right to left': async ({ page, shot }) => {
    await goToLine(page, entryLine);
    await page.keyboard.press('Control+F');
    await page.keyboard.type(firstWord);
    await page.locator('.find-widget .matchesCount', { hasText: /of \d\d/ }).waitFor();
    await assertRightAligned(page, entryLine, outlet);
    await shot('find');
    await page.keyboard.press('Escape');
    await command(page, 'View: Split Editor Right');
    await goToLine(page, paragraph);
    await eventually(async () => assert.equal(await page.locator('.editor-instance').count(), 2));
    await shot('split-and-sticky-scroll');
    await command(page, 'View: Toggle Primary Side Bar Visibility');
    await command(page, 'View: Toggle Primary Side Bar Visibility');
    await eventually(async () => assert.equal(await scrolledSideways(page), false, 'the editor scrolls sideways'));
    await command(page, 'Fold All');
    await shot('folded');
  },

  'both sides of a diff run right to left': async ({ page, shot }) => {
    await goToLine(page, paragraph);
    await page.keyboard.type('جديد: ');
    await command(page, 'File: Compare Active File with Saved');
    await page.locator('.monaco-diff-editor .editor.modified .view-line').first().waitFor();
    await eventually(async () => {
      const directions = await page.locator('.monaco-diff-editor .view-line').evaluateAll(directionsOfArabic);
      assert.ok(directions.length > 10 && directions.every((direction) => direction === 'rtl'), `${directions}`);
    });
    await shot('diff');
  },

  'switched off, an Arabic line is one piece from left to right, and the status entry switches it on again': async ({
    page,
    shot,
  }) => {
    await eventually(async () => assert.ok(await colourOf(page, entryLine, outlet)));
    await command(page, toggle);
    await eventually(async () => {
      const area = await textArea(page);
      assert.ok((await wordBox(page, entryLine, lastWord)).left < area.left + 40, 'the line is not at the left');
      assert.equal(await piecesOf(page, outlet), 1);
    });
    await shot('off');
    await page.keyboard.press('ArrowRight');
    await page.locator('[id$="dossier.lineDirection"]').click();
    await eventually(() => assertRightAligned(page, entryLine, outlet));
    await eventually(async () => assert.ok((await piecesOf(page, outlet)) > 1, 'the colours are not back'));
  },

  'a screen reader is given the text as it is': async ({ page, configure, shot }) => {
    configure({ 'editor.accessibilitySupport': 'on' });
    await page.locator('[id="status.editor.screenReaderMode"]').waitFor();
    await goToLine(page, entryLine);
    await eventually(async () => {
      assert.ok((await spokenText(page)).includes(textOf(entryLine)), 'the line is not in the text for screen readers');
    });
    await assertRightAligned(page, entryLine, outlet);
    await shot('screen-reader');
  },
};

const toggle = 'Dossier: Toggle Right-to-Left Lines – تبديل اتجاه السطور';

async function assertRightAligned(page, line, word) {
  const { right } = await wordBox(page, line, word);
  const area = await textArea(page);
  assert.ok(right > area.right - 60 && right <= area.right, `${word} ends at ${right} of ${area.right}`);
}

async function assertReadingOrder(page, line, words) {
  const boxes = await Promise.all(words.map((word) => wordBox(page, line, word)));
  for (const [index, box] of boxes.slice(1).entries()) {
    assert.ok(box.right <= boxes[index].left + 1, `${words[index + 1]} does not follow ${words[index]}`);
  }
}

/** How many characters of a word are left at a column. */
function wordRest(text, column) {
  return text.slice(column - 1).search(/\s|:|$/);
}

async function selectedCount(page) {
  const label = await page.locator('[id="status.editor.selection"]').textContent();
  return Number(/\((\d+) selected\)/.exec(label)?.[1]);
}

function overlaps(a, b) {
  return a.left < b.right && b.left < a.right;
}

/** The colour class of the piece that shows a word. */
async function colourOf(page, line, word) {
  await wordBox(page, line, word);
  const piece = page.locator('.editor-instance .view-line span > span', { hasText: word }).first();
  return /mtk\d+/.exec(await piece.getAttribute('class'))?.[0];
}

/** In how many coloured pieces the first line with a word is. */
async function piecesOf(page, word) {
  const line = page.locator('.editor-instance .view-line', { hasText: `1.\u00a0${word}` }).first();
  return await line
    .locator('span > span')
    .evaluateAll((pieces) => new Set(pieces.map((piece) => piece.className)).size);
}

/** Whether any editor is scrolled, or can be, to the side. */
async function scrolledSideways(page) {
  return await page.locator('.editor-instance .view-lines').evaluateAll((lines) =>
    lines.some((each) => {
      const shown = each.closest('.editor-scrollable').getBoundingClientRect();
      const all = each.getBoundingClientRect();
      return all.width > shown.width + 1 || all.left < shown.left - 1;
    }),
  );
}

/** Runs in the browser. */
function directionsOfArabic(lines) {
  return lines
    .filter((line) => /^[^a-zA-Z]*\p{Script=Arabic}/u.test(line.textContent))
    .map((line) => getComputedStyle(line.querySelector('span')).direction);
}
