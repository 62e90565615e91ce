// One VS Code with the packaged extension and one browser, shared by all journeys of a run.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openPage } from './host/browser.mjs';
import { installHost } from './host/install.mjs';
import { eventually } from './host/ui.mjs';
import { problemCount } from './host/views.mjs';
import { startVSCode, workbenchUrl } from './host/vscode.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const samples = join(root, 'test/samples');
const screenshots = join(root, 'test/e2e/screenshots');

export async function startSession() {
  // Without the packaging's report; its errors show.
  execFileSync(process.execPath, ['scripts/package.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const browser = await launchBrowser();
  const driver = ['--vscode-option', 'enable-smoke-test-driver'];
  const vscode = await startVSCode({ host: installHost(), vsix: join(root, 'dossier.vsix'), options: driver });
  rmSync(screenshots, { recursive: true, force: true });
  const work = mkdtempSync(join(tmpdir(), 'dossier-'));
  process.on('exit', () => rmSync(work, { recursive: true, force: true }));

  return {
    walk: (group, journey) => walk({ browser, base: vscode.base, work, group, journey }),
    stop: async () => {
      await browser.close();
      vscode.stop();
    },
  };
}

/** Opens the sample in a page, walks the journey, and keeps a screenshot of where it failed if it did. */
async function walk({ browser, base, work, group, journey }) {
  const folder = mkdtempSync(join(work, 'copy-'));
  cpSync(samples, folder, { recursive: true });
  const page = await openPage(browser);
  const shot = (name) => page.screenshot({ path: join(screenshots, `${group}-${name}.png`) });
  try {
    await openSample(page, base, folder);
    await journey({ page, folder, shot });
  } catch (failure) {
    await shot('FAILED');
    throw failure;
  } finally {
    await page.context().close();
  }
}

/** The language server has answered once the sample's mistakes are counted in the status bar. */
async function openSample(page, base, folder) {
  await page.goto(workbenchUrl(base, folder, 'sample.dossier'));
  await page.waitForFunction(() => globalThis.driver, null, { timeout: 60_000 });
  await page.evaluate(() => globalThis.driver.whenWorkbenchRestored());
  await eventually(async () => {
    const { errors, warnings } = await problemCount(page);
    if (!(errors + warnings > 0)) throw new Error('The language server has reported no problem in the sample.');
  });
}
