import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, eventually, goToLine } from '../host/ui.mjs';
import { saved } from '../written.mjs';

export default {
  'a messy dossier is formatted, one undo brings every byte back, and a selection is formatted alone': async (
    journey,
  ) => {
    const { page, folder, open, shot } = journey;
    const { clean, messy, messyLines } = spoil(folder);
    await open('messy.dossier');
    await shot('messy');
    await eventually(async () => {
      await command(page, 'Format Document');
      await page.keyboard.press('Control+S');
      await eventually(() => assert.equal(textOf(folder), clean), 3000);
    });
    await shot('formatted');
    await page.keyboard.press('Control+Z');
    await saved(page, () => assert.equal(textOf(folder), messy));
    const [line] = messyLines;
    await goToLine(page, line);
    await page.keyboard.press('Shift+End');
    await command(page, 'Format Selection');
    const cleanLines = clean.split('\n');
    const partly = messy
      .split('\n')
      .with(line - 1, cleanLines[line - 1])
      .join('\n');
    await saved(page, () => assert.equal(textOf(folder), partly));
    await shot('selection-formatted');
  },

  'with formatting and fixing on save, saving does both': async ({ page, folder, open, configure, shot }) => {
    const onSave = { 'editor.formatOnSave': true, 'editor.codeActionsOnSave': { 'source.fixAll.dossier': 'explicit' } };
    configure({ '[dossier]': onSave });
    const { clean, messy } = spoil(folder);
    const headings = clean.split('\n').filter((line) => /^=+$/.test(line)).length;
    // What only Fix All mends: a separator twice.
    const separator = '='.repeat(25);
    writeFileSync(join(folder, 'messy.dossier'), messy.replace(`\n${separator}\n`, `\n${separator}\n${separator}\n`));
    await open('messy.dossier');
    await eventually(async () => {
      await goToLine(page, 1);
      await page.keyboard.press('End');
      await page.keyboard.type(' ');
      await page.keyboard.press('Control+S');
      await eventually(() => assert.equal(textOf(folder), clean), 3000);
    });
    assert.equal(textOf(folder).split(separator).length - 1, headings);
    await shot('saved');
  },
};

/** Writes `messy.dossier`: the clean sample with something off in each of the ways that formatting knows. */
function spoil(folder) {
  const clean = readFileSync(join(folder, 'clean.dossier'), 'utf8');
  const lines = clean.split('\n');
  const entries = lines.flatMap((line, index) => (/^\s*\d+\. /.test(line) ? [index] : []));
  const separators = lines.flatMap((line, index) => (/^=+$/.test(line) ? [index] : []));
  const messy = [...lines];
  const change = (index, words) => {
    messy[index] = words(messy[index]);
    return index + 1;
  };
  const messyLines = [
    change(entries[1], (words) => `\t${words.trim()}`),
    change(entries[2], (words) => words.replace(' :', '\u00a0:').replace('3.', '9.')),
    change(separators[0], (words) => words.slice(1)),
    change(separators[1], (words) => ` ${words}`),
    change(separators[0] + 1, (words) => `  ${words}  `),
    change(entries[0] - 1, (words) => `${words}  `),
  ];
  writeFileSync(join(folder, 'messy.dossier'), messy.join('\n'));
  return { clean, messy: messy.join('\n'), messyLines };
}

function textOf(folder) {
  return readFileSync(join(folder, 'messy.dossier'), 'utf8');
}
