// The trees of the workbench: Outline and Problems, read row by row.
import assert from 'node:assert/strict';
import { command, eventually, plain } from './ui.mjs';

const outline = '.outline-pane .outline-tree';
const articles = '.customview-tree';
const problemsPanel = '.markers-panel .tree-container';

/** Shows the Outline and gives it the room of the list of files above it. */
export async function showOutline(page) {
  await command(page, 'Explorer: Focus on Outline View');
  await collapseFiles(page);
}

/** A view in too little room shows no more than some of its rows; and the list of files may come later than it. */
async function collapseFiles(page) {
  const files = page.locator('.pane-header[aria-label^="Explorer Section"]');
  await eventually(async () => {
    if ((await files.getAttribute('aria-expanded', { timeout: 2000 })) === 'false') return;
    await files.click({ timeout: 2000 });
    assert.equal(await files.getAttribute('aria-expanded', { timeout: 2000 }), 'false', 'the files are shown');
  });
}

/** The Outline's rows: how deep each stands, and its name without the detail behind it. */
export async function outlineRows(page) {
  return (await treeRows(page, outline)).map(({ level, name }) => ({ level, name: plain(name) }));
}

/** Shows the articles view and gives it the room of the list of files above it. */
export async function showArticles(page) {
  await command(page, 'Explorer: Focus on Articles – المقالات View');
  await collapseFiles(page);
}

/** The rows of the articles view: how deep each stands, its name, and what stands behind it. */
export async function articleRows(page) {
  return (await treeRows(page, articles)).map(({ level, name, description, label, selected }) => ({
    level,
    name: plain(name),
    description: plain(description),
    label: plain(label),
    selected,
  }));
}

/** The row of an article or outlet, by words of its name. */
export function articleRow(page, words) {
  return page.locator(`${articles} .monaco-list-row`, { hasText: words }).first();
}

export async function showProblems(page) {
  await command(page, 'Problems: Focus on Problems View');
  await page.locator(problemsPanel).waitFor();
}

/** The problems of the Problems view. */
export async function problems(page) {
  const rows = await treeRows(page, problemsPanel);
  return rows
    .filter(({ level }) => level === 2)
    .map(({ label, text }) => ({
      code: /dossier\(?([a-z-]+)\)?\[Ln/.exec(text)?.[1],
      line: Number(/\[Ln (\d+), Col \d+\]$/.exec(text)?.[1]),
      severity: severities[/^\w+/.exec(label)?.[0]],
    }));
}

/** The last message with these words. Those of themselves don't show while VS Code is driven; their centre does. */
export async function notification(page, words, limit) {
  const message = page.locator('.notifications-center .notification-list-item', { hasText: words }).first();
  await eventually(async () => {
    await command(page, 'Notifications: Show Notifications');
    await message.waitFor({ timeout: 3000 });
  }, limit);
  return message;
}

/** Waits for a message that asks nothing: it goes by itself, but what a screen reader was told of it stays. */
export async function announcement(page, words) {
  await page.locator('.monaco-aria-container', { hasText: words }).waitFor({ state: 'attached' });
}

/** How many errors and warnings the status bar counts. */
export async function problemCount(page) {
  const label = await page.locator('[id="status.problems"]').textContent();
  const [errors, warnings] = label.match(/\d+/g)?.map(Number) ?? [];
  return { errors, warnings };
}

/** What stands beside the editors: where the screenshot of a failure is out of reach, its text tells more than nothing. */
export async function shownText(page) {
  const places = '.part.sidebar, .notifications-center, .notifications-toasts, .quick-input-widget, .part.statusbar';
  const texts = await page.locator(places).evaluateAll((elements) => elements.map((each) => each.innerText));
  return texts.map((text) => plain(text).slice(0, 1000)).join('\n');
}

const severities = { Error: 'error', Warning: 'warning', Info: 'information', Hint: 'hint' };

/** VS Code keeps only the rows in view, so the whole tree is read by scrolling through it. */
async function treeRows(page, tree) {
  const rows = new Map();
  await page.locator(tree).hover();
  await page.mouse.wheel(0, -1e6);
  for (let scrolls = 0; scrolls < 100; scrolls++) {
    const seen = await page.locator(`${tree} .monaco-list-row`).evaluateAll(readRows);
    for (const row of seen) rows.set(row.index, row);
    if (rows.size === 0 || seen.some(({ last }) => last)) break;
    await page.mouse.wheel(0, 66);
    await page.waitForTimeout(30);
  }
  const inOrder = [...rows.values()].sort((a, b) => a.index - b.index);
  if (inOrder.some(({ index }, place) => index !== place)) throw new Error(`${tree} changed while it was read`);
  return inOrder;
}

/** Runs in the browser. */
function readRows(elements) {
  return elements.map((element) => ({
    index: Number(element.dataset.index),
    last: element.dataset.lastElement === 'true',
    level: Number(element.ariaLevel),
    label: element.ariaLabel,
    name: element.querySelector('.label-name')?.textContent ?? '',
    description: element.querySelector('.label-description')?.textContent ?? '',
    selected: element.classList.contains('selected'),
    text: element.textContent,
  }));
}
