// Where the active editor shows what: boxes on the screen, in CSS pixels. Lines and columns count from one.

/** The box of a word in a line, which may be wrapped: its first occurrence. */
export async function wordBox(page, line, word) {
  const box = await page.evaluate(findWord, { line, word });
  if (!box) throw new Error(`line ${line} shows no ${word}`);
  return box;
}

/** Clicks on the edge of a word where it begins in reading order: on its right in Arabic. */
export async function clickBefore(page, line, word, side = 'right') {
  const { left, right, top, bottom } = await wordBox(page, line, word);
  await page.mouse.click(side === 'right' ? right - 1 : left + 1, (top + bottom) / 2);
}

/** The line and column of the cursor, by the status bar. */
export async function cursorPosition(page) {
  const label = await page.locator('[id="status.editor.selection"]').textContent();
  const [, line, column] = /Ln (\d+), Col (\d+)/.exec(label) ?? [];
  return { line: Number(line), column: Number(column) };
}

/** The rows that the active editor shows, from top to bottom: lines, where none is wrapped. */
export async function shownRows(page) {
  return await page.evaluate(() => {
    const rows = [...document.querySelectorAll('.editor-instance .view-lines > .view-line')];
    const placed = rows.map((row) => ({ text: row.textContent, top: row.getBoundingClientRect().top }));
    return placed.sort((a, b) => a.top - b.top).map(({ text }) => text.replaceAll('\u00a0', ' '));
  });
}

/** The horizontal place of the first caret. */
export async function caretX(page) {
  const { left, right } = await page.locator('.monaco-editor.focused .cursors-layer .cursor').first().evaluate(boxOf);
  return (left + right) / 2;
}

/** The boxes of the squiggles under a line's problems. */
export async function squiggleBoxes(page, line) {
  return await page.evaluate(findSquiggles, line);
}

/** What the editor with the cursor lets a screen reader read, which older versions keep in a text field. */
export async function spokenText(page) {
  const input = page.locator('.monaco-editor.focused').locator('.native-edit-context, textarea.inputarea').first();
  return await input.evaluate(({ value, textContent }) => value ?? textContent);
}

/** Where the text of the active editor begins and ends on the screen. */
export async function textArea(page) {
  const area = page.locator('.editor-instance .monaco-scrollable-element.editor-scrollable').first();
  return await area.evaluate(boxOf);
}

function boxOf(element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom };
}

/** Runs in the browser. A line's number stands at the top of its first row. */
function findWord({ line, word }) {
  const editor = document.querySelector('.editor-instance');
  const numbers = [...editor.querySelectorAll('.margin-view-overlays .line-numbers')];
  const tops = numbers.map((each) => ({ line: Number(each.textContent), top: each.getBoundingClientRect().top }));
  const from = tops.find((each) => each.line === line)?.top;
  if (from === undefined) return undefined;
  const until = Math.min(...tops.map(({ top }) => top).filter((top) => top > from + 1));
  for (const row of editor.querySelectorAll('.view-lines > .view-line')) {
    const { top } = row.getBoundingClientRect();
    if (top < from - 1 || top > until - 1) continue;
    const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = texts.currentNode.data.replaceAll('\u00a0', ' ').indexOf(word);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + word.length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    }
  }
  return undefined;
}

/** Runs in the browser. */
function findSquiggles(line) {
  const editor = document.querySelector('.editor-instance');
  const numbers = [...editor.querySelectorAll('.margin-view-overlays .line-numbers')];
  const row = numbers.find((each) => Number(each.textContent) === line)?.getBoundingClientRect();
  const squiggles = [...editor.querySelectorAll('.view-overlays .cdr[class*="squiggly"]')];
  return squiggles
    .map((each) => each.getBoundingClientRect())
    .filter(({ top }) => row && top >= row.top - 1 && top < row.bottom)
    .map(({ left, right }) => ({ left, right }));
}
