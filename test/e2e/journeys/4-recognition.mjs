import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, language } from '../host/ui.mjs';
import { firstLine } from '../sample.mjs';

const prose = 'هذه رسالة عادية لا ملف فيها.\n\nوهذه فقرتها الثانية.\n';

export default {
  "a text file that begins like a dossier becomes one, whatever its file's name": async ({
    page,
    folder,
    open,
    shot,
  }) => {
    writeFileSync(join(folder, 'breadcrumb.txt'), `${firstLine}\n\n${prose}`);
    writeFileSync(join(folder, 'masthead.txt'), `ملف مركز الشرق العربي 30/9/2021\n\n${prose}`);
    for (const file of ['breadcrumb.txt', 'masthead.txt']) {
      await open(file);
      await eventually(async () => assert.equal(await language(page), 'Dossier', file));
    }
    await shot('masthead');
  },

  'an ordinary text file stays plain text': async ({ page, folder, open, shot }) => {
    writeFileSync(join(folder, 'letter.txt'), prose);
    writeFileSync(join(folder, 'masthead.txt'), `ملف مركز الشرق العربي 30/9/2021\n\n${prose}`);
    await open('letter.txt');
    // Once a dossier opened later has been recognised, the letter has been looked at too.
    await open('masthead.txt');
    await eventually(async () => assert.equal(await language(page), 'Dossier'));
    await open('letter.txt');
    await eventually(async () => assert.equal(await language(page), 'Plain Text'));
    await shot('letter');
  },
};
