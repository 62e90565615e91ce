import assert from 'node:assert/strict';
import { eventually, goToLine } from '../host/ui.mjs';
import { problemCount, problems, showProblems } from '../host/views.mjs';
import { articles, expectedProblems, separators } from '../sample.mjs';

export default {
  "the Problems view shows the sample's mistakes and nothing else": async ({ page, shot }) => {
    await showProblems(page);
    await expectProblems(page, expectedProblems);
    await shot('sample');
  },

  'deleting a separator makes its problem appear, and undo makes it go': async ({ page, shot }) => {
    await showProblems(page);
    await expectProblems(page, expectedProblems);
    const before = await problemCount(page);

    const { headerLine } = articles[3];
    const separator = separators.findLast((line) => line < headerLine);
    await goToLine(page, separator);
    await page.keyboard.press('Control+Shift+K');
    const moved = expectedProblems.map((each) => (each.line > separator ? { ...each, line: each.line - 1 } : each));
    await expectProblems(page, [...moved, { code: 'missing-separator', line: headerLine - 1, severity: 'error' }]);
    assert.deepEqual(await problemCount(page), { ...before, errors: before.errors + 1 });
    await shot('separator-deleted');

    await page.keyboard.press('Control+Z');
    await expectProblems(page, expectedProblems);
    assert.deepEqual(await problemCount(page), before);
    await shot('undone');
  },
};

/** Compares without regard to order; the Problems view leaves hints out. */
async function expectProblems(page, expected) {
  const wanted = expected.filter(({ severity }) => severity !== 'hint').map(asText);
  await eventually(async () => assert.deepEqual((await problems(page)).map(asText).sort(), wanted.sort()));
}

function asText({ code, line, severity }) {
  return `line ${line}: ${severity} ${code}`;
}
