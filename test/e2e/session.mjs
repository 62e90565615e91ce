// One VS Code with the packaged extension and one browser, shared by all journeys walked in it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openPage } from './host/browser.mjs';
import { installHost } from './host/install.mjs';
import { closeAll, eventually, openFile } from './host/ui.mjs';
import { problemCount, shownText } from './host/views.mjs';
import { startVSCode } from './host/vscode.mjs';
import { startWebHost } from './web-host/server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const samples = join(root, 'test/samples');
const screenshots = join(root, 'test/e2e/screenshots');

/** What journeys are walked in, by name: the newest VS Code on Node, and the oldest we support, in the browser alone. */
const hosts = {
  'code-server': () => {
    const driver = ['--vscode-option', 'enable-smoke-test-driver'];
    return startVSCode({ host: installHost(), vsix: join(root, 'dossier.vsix'), options: driver });
  },
  web: (work) => startWebHost({ checkout: root, disk: work }),
};

export const hostNames = Object.keys(hosts);

/** Packs the extension, without the packaging's report; its errors show. Clears what an earlier run left behind. */
export function prepare() {
  execFileSync(process.execPath, ['scripts/package.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  rmSync(screenshots, { recursive: true, force: true });
}

export async function startSession(hostName) {
  const browser = await launchBrowser();
  const work = mkdtempSync(join(tmpdir(), 'dossier-'));
  process.on('exit', () => rmSync(work, { recursive: true, force: true }));
  const host = await hosts[hostName](work);

  return {
    openWindow: (group) => openWindow({ browser, host, hostName, work, group: `${hostName}-${group}` }),
    stop: async () => {
      await browser.close();
      host.stop();
    },
  };
}

/** A window of VS Code on a folder of its own, in which journeys are walked one after the other. */
async function openWindow({ browser, host, hostName, work, group }) {
  const folder = mkdtempSync(join(work, 'window-'));
  const page = await openPage(browser);
  const shot = (name) => page.screenshot({ path: join(screenshots, `${group}-${name}.png`) });
  /** Also what a journey does to begin anew, with other settings of the user's own. */
  const load = async (userSettings = {}) => {
    host.configureUser?.(userSettings);
    await page.goto(host.urlOf(folder));
    await page.waitForFunction(() => globalThis.driver, null, { timeout: 60_000 });
    await page.evaluate(() => globalThis.driver.whenWorkbenchRestored());
  };
  await load();
  let walked = 0;

  /** Opens a copy of the sample and walks the journey; a screenshot shows where it failed if it did. */
  async function walk(journey) {
    const copy = `journey-${++walked}`;
    cpSync(samples, join(folder, copy), { recursive: true });
    const open = (name) => openFile(page, `${copy}/${name}`);
    const configure = (settings) => writeSettings(folder, settings);
    try {
      await open('sample.dossier');
      await serverHasAnswered(page);
      const killServer = () => host.killServer(page);
      await journey({ page, host: hostName, folder: join(folder, copy), load, open, shot, configure, killServer });
    } catch (failure) {
      await shot('FAILED');
      failure.message += `\nThe window then showed:\n${await shownText(page)}`;
      throw failure;
    } finally {
      configure({});
      await closeAll(page);
    }
  }
  return { walk, close: () => page.context().close() };
}

/** VS Code follows the file, so what a journey configures is in force a moment later. */
function writeSettings(folder, settings) {
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
}

/** The language server has answered once the sample's mistakes are counted in the status bar. */
async function serverHasAnswered(page) {
  await eventually(async () => {
    const { errors, warnings } = await problemCount(page);
    if (!(errors + warnings > 0)) throw new Error('The language server has reported no problem in the sample.');
  });
}
