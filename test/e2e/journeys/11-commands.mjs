import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownRows } from '../host/editor.mjs';
import { askingCommand, command, cursorLine, eventually, goToLine, language, plain } from '../host/ui.mjs';
import { articleRow, notification, showArticles } from '../host/views.mjs';
import { headersOf, lineOf, moved, namesOf, savedAfter, undoAndSave } from '../written.mjs';

const clean = 'clean.dossier';
const newDossier = 'Dossier: New Dossier – ملف صحفي جديد';
const separator = '='.repeat(25);

export default {
  'a new dossier: Tab goes through what is to be written, and nothing is wrong with it': async ({ page, shot }) => {
    await askingCommand(page, 'Create: New File...');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Press Dossier – ملف صحفي' }).click();
    await eventually(async () => assert.deepEqual(await shownRows(page), skeleton('اسم المركز', today())));
    await holds(page, 'مقال واحد · لا كلمات');
    await shot('new');
    assert.equal(await language(page), 'Dossier');
    await write(page, ['مركز الشاطئ', 'موسم الصيد', 'رويترز', 'السفن تعود محملة']);
    await page.keyboard.type('عادت السفن.');
    await shot('written');
    assert.deepEqual(await shownRows(page), [
      `ملف مركز الشاطئ ${today()}`,
      '',
      'موسم الصيد',
      '',
      'عناوين الملف :',
      '  1. رويترز :السفن تعود محملة',
      '',
      'رويترز :السفن تعود محملة',
      'عادت السفن.',
      separator,
      '',
    ]);
    await holds(page, 'مقال واحد · كلمتان');
  },

  "a new dossier in the desk's own words, and in the usual ones where those make no sense": async (journey) => {
    const { page, configure, shot } = journey;
    configure({
      'dossier.newDossier.desk': 'مركز الشاطئ',
      'dossier.newDossier.template': [`إعداد \${desk}`, `\${year}`, `\${cursor}`],
    });
    await eventually(async () => {
      await command(page, newDossier);
      await eventually(async () => assert.notEqual((await shownRows(page))[0], ''), 2000);
      assert.deepEqual(await shownRows(page), ['إعداد مركز الشاطئ', String(new Date().getFullYear()), '']);
    });
    await eventually(async () => assert.equal(await cursorLine(page), 3));
    configure({ 'dossier.newDossier.desk': 'مركز الشاطئ', 'dossier.newDossier.template': [`\${dat}`] });
    await eventually(async () => {
      await command(page, newDossier);
      await eventually(async () => assert.deepEqual(await shownRows(page), skeleton('مركز الشاطئ', today())), 2000);
    });
    await notification(page, 'اسم غير معروف');
    await shot('bad-template');
  },

  'a clean dossier: an article moved to a chosen place, grouped, split, another one merged, a title renamed': async (
    journey,
  ) => {
    const { page, folder, open, shot } = journey;
    const other = otherDossier(read(folder));
    writeFileSync(join(folder, 'other.dossier'), other.text);
    const { file, before, names } = await openText(folder, open, read(folder));
    const check = async (label, expected) => {
      const after = await savedAfter(page, file, before);
      await shot(label);
      assert.deepEqual(namesIn(after), { entries: expected, headers: expected });
      return after;
    };

    await goToLine(page, lineOf(before, names[4]) + 1);
    await askingCommand(page, 'Dossier: Move Article to… – نقل المقال إلى موضع…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: names[0].split(':')[1] }).waitFor();
    await shot('places');
    await page.keyboard.type('الفاقد');
    await page.keyboard.press('Enter');
    await check('moved', moved(names, 4, 1));
    await undoAndSave(page, file, before);

    await command(page, 'Dossier: Group Articles by Outlet – جمع مقالات كل وسيلة معاً');
    const outlets = [...new Set(names.map(outletOf))];
    const grouped = outlets.flatMap((outlet) => names.filter((name) => outletOf(name) === outlet));
    assert.notDeepEqual(grouped, names);
    await check('grouped', grouped);
    await undoAndSave(page, file, before);

    await goToLine(page, lineOf(before, names[1]) + 4);
    await command(page, 'Dossier: Split Article at the Cursor – شطر المقال عند المؤشر');
    const second = `${names[1]} (2)`;
    const split = await check('split', names.toSpliced(2, 0, second));
    assert.equal(await cursorLine(page), lineOf(split, second));
    await undoAndSave(page, file, before);

    await askingCommand(page, 'Dossier: Merge Another Dossier… – دمج ملف صحفي آخر…');
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'other.dossier' }).first();
    await row.waitFor();
    await shot('dossiers');
    await row.click();
    await check('merged', [...names, ...other.fresh]);
    await undoAndSave(page, file, before);

    await goToLine(page, lineOf(before, names[3]), names[3].length);
    const box = page.locator('.rename-box input');
    await eventually(async () => {
      await page.keyboard.press('F2');
      await box.waitFor({ timeout: 3000 });
    });
    assert.equal(await box.inputValue(), names[3].split(' :')[1]);
    await box.fill('نهر واحد لا يكفي');
    await shot('rename');
    await box.press('Enter');
    await check('renamed', names.with(3, `${outletOf(names[3])} :نهر واحد لا يكفي`));
    await undoAndSave(page, file, before);
  },

  'contents gone stale: articles ordered by them, numbered, brought up to date': async (journey) => {
    const { page, folder, open, shot } = journey;
    const text = read(folder);
    const names = namesOf(text);
    const shuffled = moved(names, 1, 4);
    const { file, before } = await openText(folder, open, withEntries(text, shuffled).replace('\n  7. ', '\n  70. '));
    const check = async (label, run, expected) => {
      await command(page, run);
      const after = await savedAfter(page, file, before);
      await shot(label);
      assert.equal(after, expected);
      await undoAndSave(page, file, before);
    };
    await command(page, 'Dossier: Order Articles as in the Contents – ترتيب المقالات بترتيب العناوين');
    const ordered = await savedAfter(page, file, before);
    await shot('ordered');
    assert.deepEqual(namesIn(ordered), { entries: shuffled, headers: shuffled });
    await undoAndSave(page, file, before);
    await check('renumbered', 'Dossier: Renumber Contents – إعادة ترقيم العناوين', withEntries(text, shuffled));
    await check('updated', 'Dossier: Update Contents from Articles – تحديث العناوين من المقالات', text);
  },

  'from an article in the view to its header and to its entry': async ({ page, folder, open, shot }) => {
    const { before, names } = await openText(folder, open, read(folder));
    await showArticles(page);
    const row = articleRow(page, names[3].split(':')[1].slice(0, 12));
    await row.click();
    await eventually(async () => assert.equal(await cursorLine(page), lineOf(before, names[3])));
    await row.click({ button: 'right' });
    const item = page.locator('.monaco-menu .action-label', { hasText: 'Go to Entry in the Contents' });
    await item.waitFor();
    await shot('menu');
    await item.click();
    const entry = before.split('\n').indexOf(`  4. ${names[3]}`) + 1;
    await eventually(async () => assert.equal(await cursorLine(page), entry));
  },
};

/** The usual beginning, before anybody has written in it. */
function skeleton(desk, date) {
  const name = 'اسم الوسيلة :عنوان المقال';
  const masthead = `ملف ${desk} ${date}`;
  return [masthead, '', 'موضوع الملف', '', 'عناوين الملف :', `  1. ${name}`, '', name, '', separator, ''];
}

/** Here and in VS Code it is the same day, but for a moment at midnight. */
function today() {
  const now = new Date();
  return `${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`;
}

/** What the status bar tells of the dossier: problems too, where it has any. */
async function holds(page, words) {
  await eventually(async () => {
    assert.equal(plain(await page.locator('[id$="dossier.summary"]').textContent()), words);
  });
}

async function write(page, words) {
  for (const each of words) {
    await page.keyboard.type(each);
    await page.keyboard.press('Tab');
  }
}

function read(folder) {
  return readFileSync(join(folder, clean), 'utf8');
}

let written = 0;

/** Opens a text as a file that was never opened before. */
async function openText(folder, open, text) {
  const name = `text-${++written}.dossier`;
  const file = join(folder, name);
  writeFileSync(file, text);
  await open(name);
  return { file, before: text, names: namesOf(text) };
}

function namesIn(text) {
  return { entries: namesOf(text), headers: headersOf(text) };
}

/** One with an article of the dossier, and two that are not in it. */
function otherDossier(text) {
  const shared = namesOf(text)[2];
  const fresh = ['المرسى :سفينة تصل', 'المرسى :سفينة ترحل'];
  const body = text.split(`\n${shared}\n`)[1].split(`\n${separator}`)[0];
  const articles = [
    [shared, body],
    [fresh[0], 'وصلت صباحاً.'],
    [fresh[1], 'رحلت مساءً.'],
  ];
  const entries = articles.map(([name], index) => `  ${index + 1}. ${name}\n`).join('');
  const bodies = articles.map((lines) => `${lines.join('\n')}\n${separator}\n`).join('');
  return { text: `ملف مركز الشاطئ 23/5/2024\n\nعناوين الملف :\n${entries}\n${bodies}`, fresh };
}

function outletOf(name) {
  return name.split(':')[0].trim();
}

function withEntries(text, names) {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith('  1. '));
  const entries = names.map((name, index) => `  ${index + 1}. ${name}`);
  return lines.toSpliced(at, namesOf(text).length, ...entries).join('\n');
}
