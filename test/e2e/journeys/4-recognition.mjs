import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, language, openFile } from '../host/ui.mjs';
import { firstLine } from '../sample.mjs';

const prose = 'هذه رسالة عادية لا ملف فيها.\n\nوهذه فقرتها الثانية.\n';

export default {
  "a text file that begins like a dossier becomes one, whatever its file's name": async ({ page, folder, shot }) => {
    writeFileSync(join(folder, 'breadcrumb.txt'), `${firstLine}\n\n${prose}`);
    writeFileSync(join(folder, 'masthead.txt'), `ملف مركز الشرق العربي 30/9/2021\n\n${prose}`);
    for (const file of ['breadcrumb.txt', 'masthead.txt']) {
      await openFile(page, file);
      await eventually(async () => assert.equal(await language(page), 'Dossier', file));
    }
    await shot('masthead');
  },

  'an ordinary text file stays plain text': async ({ page, folder, shot }) => {
    writeFileSync(join(folder, 'letter.txt'), prose);
    writeFileSync(join(folder, 'masthead.txt'), `ملف مركز الشرق العربي 30/9/2021\n\n${prose}`);
    await openFile(page, 'letter.txt');
    // Once a dossier opened later has been recognised, the letter has been looked at too.
    await openFile(page, 'masthead.txt');
    await eventually(async () => assert.equal(await language(page), 'Dossier'));
    await openFile(page, 'letter.txt');
    await eventually(async () => assert.equal(await language(page), 'Plain Text'));
    await shot('letter');
  },
};
