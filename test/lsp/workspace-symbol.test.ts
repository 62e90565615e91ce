/** Outlets and articles found by their words, in open dossiers and closed ones. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { CancellationTokenSource, SymbolKind, WorkspaceSymbolRequest } from 'vscode-languageserver-protocol';
import { fold } from '../../server/src/core/fold';
import { matcher } from '../../server/src/core/query';
import { article, dossier } from '../../server/src/core/rules/examples';
import type { ClosedFiles } from '../../server/src/workspace-diagnostics';
import { type Client, startClient } from '../support/client';

const open = dossier(undefined, [article('الشرق الأوسط :سد جديد', 'نص.'), article('الشرق الاوسط :نهر', 'نص.')]);
const closed = dossier(undefined, [article('الأفق :سدود قديمة', 'نص.')]);

/** One file, which is read when its stamp says so. */
function filesOf(file: { text: string; stamp: string; reads: number }): ClosedFiles {
  return {
    find: async (folders) => folders.map((folder) => ({ uri: `${folder}/closed.dossier`, stamp: file.stamp })),
    read: async () => {
      file.reads++;
      return file.text;
    },
  };
}

async function find({ connection }: Client, query: string): Promise<string[]> {
  const found = (await connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
  return found.map(({ name, kind, location }) => {
    const line = 'range' in location ? location.range.start.line : undefined;
    return `${kind === SymbolKind.Namespace ? 'outlet' : 'article'} ${name} ${location.uri.split(/[:/]+/)[0]}:${line}`;
  });
}

const all = [
  'outlet الشرق الأوسط untitled:2',
  'article الشرق الأوسط :سد جديد untitled:2',
  'article الشرق الاوسط :نهر untitled:5',
  'outlet الأفق file:2',
  'article الأفق :سدود قديمة file:2',
];

test('whatever the spelling and the order of the words, and without their ends', async (t) => {
  const files = filesOf({ text: closed, stamp: '1', reads: 0 });
  const client = await startClient(t, { files, folders: ['file:///folder'] });
  client.open(open);
  assert.deepEqual(await find(client, ''), all);
  assert.deepEqual(await find(client, 'الاوسط شرق'), all.slice(0, 3));
  assert.deepEqual(await find(client, 'سد'), [all[1], all[4]]);
  assert.deepEqual(await find(client, 'جديد الشر'), [all[1]]);
  assert.deepEqual(await find(client, 'قديمه'), [all[4]]);
  assert.deepEqual(await find(client, 'لا شيء'), []);
});

test('a closed dossier is read once until it changes, and not while it is open', async (t) => {
  const file = { text: closed, stamp: '1', reads: 0 };
  const client = await startClient(t, { files: filesOf(file), folders: ['file:///folder'] });
  for (let asked = 0; asked < 3; asked++) assert.equal((await find(client, 'الأفق')).length, 2);
  assert.equal(file.reads, 1);
  Object.assign(file, { text: closed.replaceAll('الأفق', 'الميزان'), stamp: '2' });
  assert.equal((await find(client, 'الأفق')).length, 0);
  assert.equal((await find(client, 'الميزان')).length, 2);
  assert.equal(file.reads, 2);
});

test('a request that is cancelled reads no more files', async (t) => {
  const source = new CancellationTokenSource();
  let reads = 0;
  const files: ClosedFiles = {
    find: async () => Array.from({ length: 50 }, (_, index) => ({ uri: `file:///${index}.dossier`, stamp: '1' })),
    read: async () => {
      if (++reads === 1) source.cancel();
      await new Promise((resolve) => setTimeout(resolve, 5));
      return closed;
    },
  };
  const { connection } = await startClient(t, { files, folders: ['file:///folder'] });
  await connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' }, source.token).catch(() => null);
  assert.ok(reads < 25, `${reads}`);
});

test('nothing of closed files where the server reaches none', async (t) => {
  const client = await startClient(t, { folders: ['file:///folder'] });
  assert.deepEqual(await find(client, ''), []);
});

test('a name answers to its own words, and to what they begin with', () => {
  const names = fc.array(fc.constantFrom('الشرق', 'أوسط', 'سد', '«نهر»', '24', 'Herald'), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(names, fc.nat(), fc.nat(), (words, place, length) => {
      const name = words.join(' ');
      const word = fold(words[place % words.length] as string);
      assert.ok(matcher(words.toReversed().join(' '))(name));
      assert.ok(matcher(word.slice(0, 1 + (length % word.length)))(name));
      assert.ok(!matcher(`${word}x`)(name));
    }),
  );
});
