/** How much is in a dossier, on request. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { article, dossier } from '../../server/src/core/rules/examples';
import { startClient } from '../support/client';

const source = dossier(
  ['1. الغارديان :سد', '2. الجارديان :نهر'],
  [article('الغارديان :سد', 'قال مراسلنا إن الأمطار هطلت.'), article('الجارديان :نهر', 'قال مراسلنا إن الأمطار هطلت.')],
);

test('articles, outlets however they are spelled, and the words of the texts; anew after a change', async (t) => {
  const { connection, open, edit } = await startClient(t);
  const document = open(source);
  const ask = () => connection.sendRequest('dossier/summary', { uri: document.uri });
  assert.deepEqual(await ask(), { articles: 2, outlets: 1, words: 10 });
  edit(document, source.length, source.length, article('الأفق :بئر', 'ثلاث كلمات هنا'));
  assert.deepEqual(await ask(), { articles: 3, outlets: 2, words: 13 });
  const at = source.indexOf('قال');
  edit(document, at, at, 'وقد ');
  assert.deepEqual(await ask(), { articles: 3, outlets: 2, words: 14 });
});

test('nothing in an empty text; null for a document that is not open; an error without an address', async (t) => {
  const { connection, open } = await startClient(t);
  const { uri } = open('');
  assert.deepEqual(await connection.sendRequest('dossier/summary', { uri }), { articles: 0, outlets: 0, words: 0 });
  assert.equal(await connection.sendRequest('dossier/summary', { uri: 'file:///never-opened.dossier' }), null);
  await assert.rejects(connection.sendRequest('dossier/summary', null), /dossier\/summary/);
});
