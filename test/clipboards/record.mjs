/**
 * Records what browsers put into the clipboard, as fixtures for pasting: npm run record [part of a page's name]
 *
 * Each page of `pages` is opened, a piece of it selected, and copied with Ctrl+C on a screen of its own; what then is in
 * the clipboard is written down as it is. No page is fetched from the network.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';
import { recordings } from './recordings.mjs';
import { openScreen } from './screen.mjs';
import { selectAll, selectWords, tripleClick } from './select.mjs';
import { serveSites } from './sites.mjs';

const browsers = { chromium: openChromium, firefox: openFirefox };
const folder = new URL('../fixtures/paste/recorded/', import.meta.url);
const wanted = process.argv[2] ?? '';

mkdirSync(folder, { recursive: true });
const sites = await serveSites();
const screen = await openScreen();
try {
  for (const [name, open] of Object.entries(browsers)) await recordWith(name, await open(screen, sites));
} finally {
  screen.close();
  sites.close();
}

async function recordWith(browserName, browser) {
  try {
    for (const { page, address, selections } of recordings) {
      if (!page.includes(wanted)) continue;
      for (const [selection, how] of Object.entries(selections)) {
        await browser.open(address);
        const { html, plain } = await copy(browser, how);
        const name = `${page}.${selection}.${browserName}`;
        writeFileSync(new URL(`${name}.html`, folder), html);
        writeFileSync(new URL(`${name}.txt`, folder), plain);
        console.log(name, html.length, plain.length);
      }
    }
  } finally {
    await browser.close();
  }
}

/** Once more where a key was lost, as it may be while a page is being shown. */
async function copy(browser, how) {
  await screen.emptyClipboard();
  for (let tries = 0; tries < 5; tries++) {
    await select(browser, how);
    await browser.press('c');
    const copied = await screen.readClipboard();
    if (copied) return copied;
  }
  throw new Error('nothing was copied');
}

async function select(browser, how) {
  if (how === 'all') await selectAll(browser);
  else if (typeof how === 'string') await tripleClick(browser, how);
  else await selectWords(browser, ...how);
}
