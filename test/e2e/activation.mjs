// How long the extension takes to activate in a real VS Code, by "Show Running Extensions": node test/e2e/activation.mjs [times]
import { command, eventually } from './host/ui.mjs';
import { hostNames, prepare, startSession } from './session.mjs';

const times = Number(process.argv[2] ?? 5);
prepare();
for (const host of hostNames) {
  const session = await startSession(host);
  const taken = [];
  try {
    for (let i = 0; i < times; i++) {
      const window = await session.openWindow(`activation-${i}`);
      await window.walk(async ({ page, shot }) => {
        // The list is sorted by time, and only rows in sight are there.
        await page.setViewportSize({ width: 1400, height: 3000 });
        await command(page, 'Developer: Show Running Extensions');
        const row = page.locator('.runtime-extensions-editor .extension', { hasText: 'Dossier' }).first();
        const label = await eventually(() => row.locator('.activation-time').textContent({ timeout: 3000 }));
        taken.push(label);
        if (i === 0) await shot('running-extensions');
      });
      await window.close();
    }
  } finally {
    await session.stop();
  }
  console.log(host, taken.join(' | '));
}
