import assert from 'node:assert/strict';
import { eventually, goToLine, plain } from '../host/ui.mjs';
import { articleRows, showArticles } from '../host/views.mjs';
import { articles } from '../sample.mjs';

export default {
  'the view shows the articles by outlet and follows the cursor': async ({ page, shot }) => {
    await showArticles(page);
    const rows = await eventually(async () => {
      const found = await articleRows(page);
      assert.ok(found.length > articles.length, 'the view is empty');
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
};

/** Behind its number, a long Arabic title is cut at its end, so that the beginning stays in sight. */
function isShort(name, title) {
  const shown = name.replace(/^\d+\. |^– /, '');
  return shown.endsWith('…') ? plain(title).startsWith(shown.slice(0, -1)) : shown === plain(title);
}

/** The sample spells one outlet in two ways, الأناضول and الاناضول, and the view shows it once. */
function withoutHamza(name) {
  return name.replaceAll('أ', 'ا');
}
