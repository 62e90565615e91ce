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
      const outletRow = rows.findIndex(({ level, name }) => level === 1 && name === plain(outlet));
      assert.notEqual(outletRow, -1, `no outlet ${outlet}`);
      const next = rows.findIndex(({ level }, index) => index > outletRow && level === 1);
      const within = rows.slice(outletRow + 1, next === -1 ? undefined : next).map(({ name }) => name);
      assert.ok(within.includes(plain(title)), `${title} is not among ${outlet}'s: ${within.join(', ')}`);
    }
  },

  'the breadcrumbs follow the cursor into an article': async ({ page, shot }) => {
    const { outlet, title, headerLine } = articles[1];
    await goToLine(page, headerLine + 1);
    await eventually(async () => {
      assert.deepEqual(await breadcrumbs(page), ['sample.dossier', plain(outlet), plain(title)]);
    });
    await shot('breadcrumbs');
  },
};
