import assert from 'node:assert/strict';
import { command, cursorLine, eventually, goToLine } from '../host/ui.mjs';
import { notification, problemCount } from '../host/views.mjs';

const restart = 'Dossier: Restart Language Server – إعادة تشغيل خادم اللغة';
/** As many deaths are told to nobody. */
const silentDeaths = 4;

export default {
  'a server that dies is started again; one that does nothing but die is told, and may be started by hand': async ({
    page,
    killServer,
    shot,
  }) => {
    const reported = await problemCount(page);
    const problemsAreBack = () => eventually(async () => assert.deepEqual(await problemCount(page), reported));
    const problemsAreGone = () =>
      eventually(async () => assert.deepEqual(await problemCount(page), { errors: 0, warnings: 0 }));

    await goToLine(page, 1);
    await page.keyboard.press('End');
    await page.keyboard.type(' قبل');
    await killServer();
    await problemsAreGone();
    await page.keyboard.type(' بعد');
    await problemsAreBack();
    assert.equal(await cursorLine(page), 1);
    await page.locator('.view-line', { hasText: 'قبل بعد' }).first().waitFor();

    for (let deaths = 1; deaths < silentDeaths; deaths++) {
      await killServer();
      await problemsAreGone();
      await problemsAreBack();
    }
    await killServer();
    const told = await notification(page, 'تعطّل خادم الملفات الصحفية');
    await shot('told');
    // Isolated, so that its sentences stand in reading order.
    assert.match(await told.textContent(), /\u2067تعطّل/);
    await problemsAreGone();
    await told.getByRole('button', { name: 'إعادة التشغيل' }).click();
    await problemsAreBack();

    await command(page, restart);
    await problemsAreGone();
    await problemsAreBack();
    await page.locator('.view-line', { hasText: 'قبل بعد' }).first().waitFor();
    await shot('restarted');
  },
};
