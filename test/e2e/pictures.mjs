// Takes the README's pictures in a real VS Code, into docs/images: npm run pictures [part of a name]
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './host/browser.mjs';
import { installHost } from './host/install.mjs';
import { command, eventually, goToLine } from './host/ui.mjs';
import { articleRow, problemCount, showArticles, showOutline, showProblems } from './host/views.mjs';
import { startVSCode } from './host/vscode.mjs';
import { articles, expectedProblems } from './sample.mjs';
import { prepare } from './session.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const images = join(root, 'docs/images');

/** CSS pixels, as wide as a README is shown. */
const usual = { width: 1000, height: 480 };

/** Bytes. Who reads the page on a telephone waits for all of them. */
const largest = 150_000;

const light = {
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'files.exclude': { '**/.vscode': true },
};

/** Of the contents, which have the first of the problems. */
const contentsMiddle = articles[7].entryLine;
const lost = expectedProblems.find(({ code }) => code === 'missing-separator');

/** Each shows something of a fresh copy of the sample, and `end` ends what would go on. */
const pictures = {
  contents: {
    settings: { ...light, 'dossier.outline.titleLength': 24 },
    size: { width: 1000, height: 560 },
    async show(page) {
      await showOutline(page);
      await focusEditor(page);
      await goToLine(page, contentsMiddle);
    },
  },
  problems: {
    isWide: true,
    size: { width: 1000, height: 560 },
    async show(page) {
      await showProblems(page);
      await focusEditor(page);
      await goToLine(page, contentsMiddle);
    },
  },
  fix: {
    isWide: true,
    async show(page) {
      await goToLine(page, lost.line);
      await eventually(async () => {
        await page.keyboard.press('Control+.');
        await page.locator('.action-widget').first().waitFor({ timeout: 3000 });
      });
    },
  },
  article: {
    isWide: true,
    settings: { ...light, 'workbench.colorTheme': 'Default Dark Modern' },
    async show(page) {
      await goToLine(page, articles[0].headerLine + 2);
    },
  },
  peek: {
    isWide: true,
    size: { width: 1000, height: 560 },
    async show(page) {
      await goToLine(page, articles[3].entryLine, 8);
      await command(page, 'Peek Definition');
      await page.locator(`.peekview-widget .line-numbers >> text="${articles[3].headerLine}"`).waitFor();
    },
  },
  hover: {
    isWide: true,
    async show(page) {
      await goToLine(page, articles[3].entryLine, 8);
      await eventually(async () => {
        await page.keyboard.press('Control+K');
        await page.keyboard.press('Control+I');
        await page.locator('.monaco-hover:visible .rendered-markdown').first().waitFor({ timeout: 3000 });
      });
    },
  },
  typing: {
    isWide: true,
    async show(page) {
      await page.keyboard.press('Control+End');
      // With other letters than the outlet has.
      await page.keyboard.type('الشرق الا', { delay: 40 });
      await page.locator('.suggest-widget .monaco-list-row', { hasText: 'الشرق الأوسط' }).first().waitFor();
    },
  },
  'articles-view': {
    settings: { ...light, 'dossier.outline.titleLength': 24, 'workbench.hover.delay': 30_000 },
    size: { width: 1000, height: 560 },
    async show(page) {
      await showArticles(page);
      const [from, to] = [articles[1], articles[3]].map(({ title }) => articleRow(page, title.slice(0, 12)));
      await from.hover();
      await page.mouse.down();
      await to.hover();
      await to.hover({ position: { x: 150, y: 12 } });
      await page.locator('.customview-tree .monaco-list-row.drop-target').first().waitFor();
    },
    async end(page) {
      await page.keyboard.press('Escape');
      await page.mouse.up();
    },
  },
  'new-dossier': {
    isWide: true,
    size: { width: 1000, height: 400 },
    async show(page) {
      await command(page, 'Dossier: New Dossier – ملف صحفي جديد');
      await page.locator('.snippet-placeholder').first().waitFor({ state: 'attached' });
      await page.keyboard.press('Tab');
    },
  },
};

await takeAll(process.argv[2] ?? '');

async function takeAll(wanted) {
  prepare();
  const browser = await launchBrowser();
  const host = await startVSCode({
    host: installHost(),
    vsix: join(root, 'dossier.vsix'),
    options: ['--vscode-option', 'enable-smoke-test-driver'],
  });
  try {
    for (const [name, picture] of Object.entries(pictures)) {
      if (name.includes(wanted)) await take(browser, host, name, picture);
    }
  } finally {
    await browser.close();
    host.stop();
  }
}

async function take(browser, host, name, { show, end, isWide, settings = light, size = usual }) {
  const work = mkdtempSync(join(tmpdir(), 'dossier-'));
  const folder = join(work, 'dossiers');
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  try {
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
    copyFileSync(join(root, 'test/samples/sample.dossier'), join(folder, 'summit.dossier'));
    await page.goto(host.urlOf(folder, 'summit.dossier'));
    await page.waitForFunction(() => globalThis.driver, null, { timeout: 60_000 });
    await page.evaluate(() => globalThis.driver.whenWorkbenchRestored());
    await eventually(async () => {
      const { errors, warnings } = await problemCount(page);
      if (!(errors + warnings > 0)) throw new Error('no problem is told yet');
    });
    if (isWide) await page.keyboard.press('Control+B');
    await focusEditor(page);
    await show(page);
    await page.waitForTimeout(1000);
    const path = join(images, `${name}.png`);
    await page.screenshot({ path });
    await end?.(page);
    const bytes = statSync(path).size;
    console.log(`${name}: ${bytes} bytes${bytes > largest ? ', which is too much' : ''}`);
  } finally {
    await context.close();
    rmSync(work, { recursive: true });
  }
}

async function focusEditor(page) {
  await page
    .locator('.editor-instance .view-lines')
    .first()
    .click({ position: { x: 300, y: 30 } });
}
