import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askingCommand, cursorLine, eventually, goToLine, plain } from '../host/ui.mjs';
import { announcement, articleRow, articleRows, notification, showArticles } from '../host/views.mjs';
import { articles, headers } from '../sample.mjs';
import { headersOf, lineOf, moved, namesOf, save, savedAfter, undoAndSave } from '../written.mjs';

// A dossier without a mistake: what a command does to it is all that changes.
const clean = 'clean.dossier';

export default {
  'the view shows the articles by outlet and follows the cursor': async ({ page, shot }) => {
    await showArticles(page);
    const rows = await eventually(async () => {
      const found = await articleRows(page);
      assert.ok(found.length > articles.length, `the view has ${found.length} rows`);
      return found;
    });
    await shot('by-outlet');
    for (const { outlet, title } of articles) {
      const index = rows.findIndex(({ level, name }) => level === 2 && isShort(name, title));
      assert.notEqual(index, -1, `no article ${title}`);
      assert.match(rows[index].description, /^\d+$/);
      const parent = rows.slice(0, index).findLast(({ level }) => level === 1);
      assert.equal(withoutHamza(parent.name), withoutHamza(plain(outlet)));
    }
    const { title, headerLine } = articles[3];
    await goToLine(page, headerLine + 1);
    await eventually(async () => {
      const selected = (await articleRows(page)).filter((row) => row.selected);
      assert.equal(selected.length, 1);
      assert.ok(isShort(selected[0].name, title), selected[0].name);
    });
    await shot('follows');
  },

  'an article that is dragged moves in contents and body, and one undo brings all back': async (journey) => {
    const { page, folder, open, shot } = journey;
    const { file, before } = await openClean(page, open, folder);
    await inOrder(page);
    const [first, , third] = namesOf(before);
    await dragOnto(page, first, third);
    const after = await savedAfter(page, file, before);
    await shot('dragged');
    const expected = moved(namesOf(before), 0, 2);
    assert.deepEqual(namesOf(after), expected);
    assert.deepEqual(headersOf(after), expected);
    await undoAndSave(page, file, before);
  },

  'several articles dragged onto an outlet land at its end': async ({ page, folder, open, shot }) => {
    const { file, before } = await openClean(page, open, folder);
    const names = namesOf(before);
    await byOutlet(page);
    const [first, second] = [names[3], names[4]].map((name) => articleRow(page, beginningOf(name)));
    await first.click();
    await second.click({ modifiers: ['Control'] });
    await second.dragTo(articleRow(page, outletOf(names[0])));
    const after = await savedAfter(page, file, before);
    await shot('several-dragged');
    const expected = [...names.slice(0, 2), ...names.slice(3, 5), names[2], ...names.slice(5)];
    assert.deepEqual(headersOf(after), expected);
    assert.deepEqual(namesOf(after), expected);
    await undoAndSave(page, file, before);
  },

  'the Delete key deletes what is selected in the view, and the message brings it back': async (journey) => {
    const { page, folder, open, shot } = journey;
    const { file, before } = await openClean(page, open, folder);
    const names = namesOf(before);
    await inOrder(page);
    await articleRow(page, beginningOf(names[6])).click();
    await page.keyboard.press('Delete');
    const message = await notification(page, 'حُذف المقال');
    await shot('deleted');
    const after = await savedAfter(page, file, before);
    assert.deepEqual(headersOf(after), names.toSpliced(6, 1));
    assert.deepEqual(namesOf(after), names.toSpliced(6, 1));
    await message.getByText('تراجع', { exact: true }).click();
    await eventually(async () => assert.equal(await save(page, file), before));
  },

  'a title is changed from the view, in its header and in its entry': async ({ page, folder, open }) => {
    const { file, before } = await openClean(page, open, folder);
    const names = namesOf(before);
    await inOrder(page);
    await articleRow(page, beginningOf(names[1])).click();
    await page.keyboard.press('F2');
    await page.locator('.quick-input-title', { hasText: 'العنوان في المقال وفي العناوين' }).waitFor();
    await page.keyboard.type('قصة الفاقد');
    await page.keyboard.press('Enter');
    const after = await savedAfter(page, file, before);
    const expected = names.with(1, 'الجزيرة :قصة الفاقد');
    assert.deepEqual(headersOf(after), expected);
    assert.deepEqual(namesOf(after), expected);
  },

  'what cannot be done is told why': async ({ page, folder, open, shot }) => {
    const { file, before } = await openClean(page, open, folder);
    await insert(page, 'اسم:غريب', 'سد جديد');
    await announcement(page, 'نقطتين في اسم الوسيلة');
    await shot('refused');
    assert.equal(await save(page, file), before);
  },

  'keys move an article up, and the cursor stays in it': async ({ page, folder, open }) => {
    const { file, before } = await openClean(page, open, folder);
    const names = namesOf(before);
    await goToLine(page, lineOf(before, names[2]) + 1);
    await page.keyboard.press('Control+Alt+PageUp');
    const after = await savedAfter(page, file, before);
    assert.deepEqual(headersOf(after), moved(names, 2, 1));
    assert.deepEqual(namesOf(after), moved(names, 2, 1));
    const [start, end] = [lineOf(after, names[2]), lineOf(after, names[1])];
    await eventually(async () => {
      const line = await cursorLine(page);
      assert.ok(start <= line && line < end, `the cursor is on line ${line}`);
    });
    await page.keyboard.press('Control+Alt+PageUp');
    await eventually(async () => assert.deepEqual(headersOf(await save(page, file)), moved(names, 2, 0)));
  },

  'an article is inserted by outlet and title': async ({ page, folder, open, shot }) => {
    const { file, before } = await openClean(page, open, folder);
    await goToLine(page, 1);
    // With other letters than the outlet has: a hamza is easily left out.
    await insert(page, 'الشرق الاو', 'سد جديد');
    const after = await savedAfter(page, file, before);
    await shot('inserted');
    assert.match(namesOf(after).at(-1), /^الشرق الأوسط *: *سد جديد$/);
    assert.equal(headersOf(after).at(-1), namesOf(after).at(-1));
  },

  'the filter finds in any spelling, and goes away by its button': async ({ page, shot }) => {
    await showArticles(page);
    await inOrder(page);
    const all = (await articleRows(page)).length;
    await askingCommand(page, 'Dossier: Filter Articles… – تصفية المقالات…');
    await page.locator('.quick-input-message', { hasText: 'كلمات من العنوان' }).waitFor();
    await page.keyboard.type('الاناضول');
    await page.keyboard.press('Enter');
    await eventually(async () => {
      const rows = await articleRows(page);
      assert.equal(rows.length, articles.filter(({ outlet }) => /^ال[أا]ناضول/.test(outlet)).length);
      for (const { name } of rows) assert.match(name, /^\d+\. ال[أا]ناضول: /);
    });
    await shot('filtered');
    await page.locator('.pane-header a[aria-label^="Clear Filter of Articles"]').click();
    await eventually(async () => assert.equal((await articleRows(page)).length, all));
  },
};

/** The file of the clean dossier and its text, once the view shows it. */
async function openClean(page, open, folder) {
  await open(clean);
  await showArticles(page);
  await eventually(async () => {
    const rows = await articleRows(page);
    assert.ok(rows.length >= headers.length, 'the view is empty');
    // The sample, which is open before, has one.
    assert.ok(!rows.some(({ name }) => name.startsWith('– ')), 'an article without a number');
  });
  const file = join(folder, clean);
  return { file, before: readFileSync(file, 'utf8') };
}

/** Answers the prompts of a new article, taking the first outlet that is found. */
async function insert(page, outlet, title) {
  await askingCommand(page, 'Dossier: Insert Article… – إدراج مقال…');
  await page.locator('.quick-input-title', { hasText: 'وسيلة المقال الجديد' }).waitFor();
  await page.keyboard.type(outlet);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-title', { hasText: 'عنوان المقال الجديد' }).waitFor();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}

async function inOrder(page) {
  await arrange(page, 'Show Articles in Order', (levels) => levels.every((level) => level === 1));
}

async function byOutlet(page) {
  await arrange(page, 'Show Articles by Outlet', (levels) => levels.includes(2));
}

/** The button shows while the mouse is on the view, and only where the articles aren't shown so already. */
async function arrange(page, button, isSo) {
  const levels = async () => {
    const rows = await articleRows(page);
    // Another dossier's rows may still be on their way, and of none anything is true.
    assert.ok(rows.length > 0, 'the view is empty');
    return rows.map(({ level }) => level);
  };
  if (isSo(await eventually(levels))) return;
  await page.locator(`.pane-header a[aria-label^="${button}"]`).click();
  await eventually(async () => assert.ok(isSo(await levels()), button));
}

async function dragOnto(page, name, target) {
  const [from, to] = [name, target].map((each) => articleRow(page, beginningOf(each)));
  await from.dragTo(to);
}

/** What a row shows of a title at least, which the outlet before it may take room from. */
function beginningOf(name) {
  return name.replace(/^[^:]*: */, '').slice(0, 12);
}

function outletOf(name) {
  return name.split(':')[0].trim();
}

/** Behind its number, a long Arabic title is cut at its end, so that the beginning stays in sight. */
function isShort(name, title) {
  const shown = name.replace(/^\d+\. |^– /, '');
  return shown.endsWith('…') ? plain(title).startsWith(shown.slice(0, -1)) : shown === plain(title);
}

/** The sample spells one outlet in two ways, الأناضول and الاناضول, and the view shows it once. */
function withoutHamza(name) {
  return name.replaceAll('أ', 'ا');
}
