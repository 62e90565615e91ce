import assert from 'node:assert/strict';
import { breadcrumbs, eventually, goToLine, language, plain } from '../host/ui.mjs';
import { outlineRows, showOutline } from '../host/views.mjs';
import { articles } from '../sample.mjs';

export default {
  'the sample opens as a dossier': async ({ page, shot }) => {
    assert.equal(await language(page), 'Dossier');
    await shot('sample');
  },

  'the Outline shows outlets and, within them, their articles': async ({ page, shot }) => {
    await showOutline(page);
    const rows = await eventually(async () => {
      const found = await outlineRows(page);
      assert.notEqual(found.length, 0, 'the Outline is empty');
      return found;
    });
    await shot('outlets');
    for (const { outlet, title } of articles) {
      const article = rows.findIndex(({ level, name }) => level === 2 && isShort(name, title));
      assert.notEqual(article, -1, `no article ${title}`);
      const parent = rows.slice(0, article).findLast(({ level }) => level === 1);
      assert.equal(withoutHamza(parent.name), withoutHamza(plain(outlet)));
    }
    const outlets = rows.filter(({ level }) => level === 1).map(({ name }) => withoutHamza(name));
    assert.equal(new Set(outlets).size, outlets.length, 'an outlet is shown twice');
  },

  'the breadcrumbs follow the cursor into an article': async ({ page, shot }) => {
    const { outlet, title, headerLine } = articles[1];
    await goToLine(page, headerLine + 1);
    await eventually(async () => {
      const [article, outletName, file] = (await breadcrumbs(page)).reverse();
      assert.deepEqual([file, outletName], ['sample.dossier', plain(outlet)]);
      assert.ok(isShort(article, title), article);
    });
    await shot('breadcrumbs');
  },
};

/** Long Arabic titles are cut at their end, so that the beginning stays in sight. */
function isShort(name, title) {
  return name.endsWith('…') ? plain(title).startsWith(name.slice(0, -1)) : name === plain(title);
}

/** The sample spells one outlet in two ways, الأناضول and الاناضول, and the Outline shows it once. */
function withoutHamza(name) {
  return name.replaceAll('أ', 'ا');
}
