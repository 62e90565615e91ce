import assert from 'node:assert/strict';
import { command, eventually, goToLine, visibleLines } from '../host/ui.mjs';
import { headers, runHeads, separators } from '../sample.mjs';

export default {
  'Fold All leaves a header for each outlet, and unfolding it shows the headers of its articles': async (journey) => {
    const { page, shot } = journey;
    assert.ok(runHeads.length < headers.length, 'the sample has no neighbours of one outlet');
    await command(page, 'Fold All');
    await goToLine(page, headers[4]);
    await eventually(() => assertVisible(page, runHeads));
    await shot('folded');
    await goToLine(page, runHeads[0]);
    await command(page, 'Unfold');
    const [first, second, ...rest] = headers;
    // The outlet folds at its first header, so that article's text has its fold on the line below.
    const unfolded = [first, first + 1, second, ...rest.filter((line) => runHeads.includes(line))];
    await eventually(() => assertVisible(page, unfolded));
    await shot('unfolded');
  },
};

/** Of the articles' lines that the editor shows, only these are visible. */
async function assertVisible(page, expected) {
  const visible = (await visibleLines(page)).filter((line) => line >= headers[0] && line < separators.at(-1));
  const inView = expected.filter((line) => line >= visible[0] && line <= visible.at(-1));
  assert.ok(inView.length > 5, `only these lines are visible: ${visible}`);
  assert.deepEqual(withoutSeparators(visible), inView);
}

/** Whether a folded article hides the separator below it is a matter of taste. */
function withoutSeparators(visible) {
  return visible.filter((line) => !separators.includes(line));
}
