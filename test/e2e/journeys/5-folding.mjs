import assert from 'node:assert/strict';
import { command, eventually, goToLine, visibleLines } from '../host/ui.mjs';
import { headers, separators } from '../sample.mjs';

export default {
  'Fold All leaves the headers of the articles and hides their text': async ({ page, shot }) => {
    await command(page, 'Fold All');
    await goToLine(page, headers[4]);
    await eventually(async () => {
      const visible = (await visibleLines(page)).filter((line) => line >= headers[0]);
      const visibleHeaders = headers.filter((line) => line <= visible.at(-1));
      assert.ok(visibleHeaders.length >= 5, `only these lines are visible: ${visible}`);
      assert.deepEqual(
        visible.filter((line) => !separators.includes(line)),
        visibleHeaders,
      );
    });
    await shot('folded');
  },
};
