// A headless Chromium without a way to the network, the one the system has: playwright-core brings none.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export async function launchBrowser() {
  const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', offline];
  return await chromium.launch({ executablePath: findChromium(), headless: true, args });
}

/** A page with a fresh profile, so that no journey finds what another left behind. */
export async function openPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  return await context.newPage();
}

export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const candidates = process.env.PATH.split(':').flatMap((folder) => names.map((name) => `${folder}/${name}`));
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found) return found;
  throw new Error('No Chromium found. Install one (Debian: apt-get install chromium) or name it in CHROMIUM.');
}
