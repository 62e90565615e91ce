import { chromium } from 'playwright-core';
import { findChromium } from '../e2e/host/browser.mjs';

/** Chromium with a window on a screen: without one it has a clipboard that nobody else can read. */
export async function openChromium(screen, sites) {
  const proxy = [`--proxy-server=http://127.0.0.1:${sites.port}`, '--proxy-bypass-list=<-loopback>'];
  const quiet = ['--disable-background-networking', '--disable-sync', '--no-sandbox', '--disable-gpu'];
  const args = [...proxy, ...quiet, '--window-size=1280,2300', '--window-position=0,0'];
  const browser = await chromium.launch({ executablePath: findChromium(), headless: false, args, env: screen.env });
  const context = await browser.newContext({ viewport: null });
  const page = await context.newPage();
  return {
    open: (address) => page.goto(address),
    press: (key) => page.keyboard.press(`Control+${key}`),
    run: (script, ...args) => page.evaluate(`(${script})(...${JSON.stringify(args)})`),
    tripleClick: (x, y) => page.mouse.click(x, y, { clickCount: 3 }),
    close: () => browser.close(),
  };
}
