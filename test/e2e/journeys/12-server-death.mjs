import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, eventually, goToLine } from '../host/ui.mjs';
import { notification, problemCount } from '../host/views.mjs';
import { separators } from '../sample.mjs';
import { saved } from '../written.mjs';

const restart = 'Dossier: Restart Language Server – إعادة تشغيل خادم اللغة';
/** As many deaths are told to nobody. */
const silentDeaths = 4;
/** Nothing else changes with a separator, as a header does with its entry while a server lives. */
const [separator] = separators;

export default {
  'a server that dies is started again; one that does nothing but die is told, and may be started by hand': async ({
    page,
    folder,
    killServer,
    shot,
  }) => {
    await goToLine(page, separator);
    await page.keyboard.press('End');
    const reported = await problemCount(page);
    let isBroken = false;
    // Only a server that lives tells of the sign that doesn't belong there, or that it is gone again.
    const expectAnswers = async () => {
      await (isBroken ? page.keyboard.press('Backspace') : page.keyboard.type('-'));
      isBroken = !isBroken;
      await eventually(async () => {
        const { warnings } = await problemCount(page);
        assert.ok(isBroken ? warnings > reported.warnings : warnings === reported.warnings, `${warnings}`);
      });
    };

    for (let deaths = 0; deaths < silentDeaths; deaths++) {
      await killServer();
      await expectAnswers();
    }
    // On a busy machine two deaths may be noticed as one.
    const told = await eventually(async () => {
      await killServer();
      return await notification(page, 'تعطّل خادم الملفات الصحفية', 4000);
    }, 60_000);
    await shot('told');
    // Isolated, so that its sentences stand in reading order.
    assert.match(await told.textContent(), /\u2067تعطّل/);
    assert.deepEqual(await problemCount(page), { errors: 0, warnings: 0 });
    await told.getByRole('button', { name: 'إعادة التشغيل' }).click();
    await goToLine(page, separator);
    await page.keyboard.press('End');
    await expectAnswers();
    await command(page, restart);
    await expectAnswers();
    await expectAnswers();
    await shot('restarted');

    // Nothing of the text is lost, and nothing of what was typed meanwhile.
    const file = join(folder, 'sample.dossier');
    const lines = readFileSync(file, 'utf8').split('\n');
    lines[separator - 1] += '-';
    assert.equal(isBroken, true);
    await saved(page, () => {
      assert.equal(readFileSync(file, 'utf8'), lines.join('\n'));
    });
  },
};
