import assert from 'node:assert/strict';
import { eventually, goToLine } from '../host/ui.mjs';
import { notification, problemCount, problems, showProblems } from '../host/views.mjs';
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

  'a setting of the wrong kind is told in one message, its default holds, and what is right beside it counts': async ({
    page,
    configure,
    shot,
  }) => {
    await showProblems(page);
    await expectProblems(page, expectedProblems);
    configure({ 'dossier.nearDuplicates.threshold': 'نصف', 'dossier.rules': { 'malformed-separator': 'off' } });
    const told = await notification(page, 'dossier.nearDuplicates.threshold');
    await shot('wrong-setting');
    // With a button it is shown whole: on one line its beginning would be cut.
    await told.getByRole('button', { name: 'إغلاق' }).waitFor();
    assert.match(await told.textContent(), /\u2067لا يقبل الإعداد.*نصف.*فاستُعملت قيمته المبدئية.*0\.5/u);
    assert.equal(await page.locator('.notifications-center .notification-list-item').count(), 1);
    await expectProblems(
      page,
      expectedProblems.filter(({ code }) => code !== 'malformed-separator'),
    );
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
