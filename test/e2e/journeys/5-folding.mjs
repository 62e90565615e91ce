import assert from 'node:assert/strict';
import { command, eventually, goToLine, visibleLines } from '../host/ui.mjs';
import { headers, separators } from '../sample.mjs';

export default {
  'Fold All leaves the headers of the articles and hides their text': async ({ page, shot }) => {
    await command(page, 'Fold All');
    await goToLine(page, headers[4]);
    await eventually(async () => {
      const visible = (await visibleLines(page)).filter((line) => line >= headers[0] && line < separators.at(-1));
      const expected = headers.filter((line) => line >= visible[0] && line <= visible.at(-1));
      assert.ok(expected.length > 5, `only these lines are visible: ${visible}`);
      assert.deepEqual(withoutSeparators(visible), expected);
    });
    await shot('folded');
  },
};

/** Whether a folded article hides the separator below it is a matter of taste. */
function withoutSeparators(visible) {
  return visible.filter((line) => !separators.includes(line));
}
