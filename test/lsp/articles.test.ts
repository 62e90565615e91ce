/** The request `dossier/articles`. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { ArticlesAnswer } from '../../server/src/routes/articles';
import { startClient } from '../support/client';
import { inAllLineEnds, readSample } from '../support/samples';

for (const { name, written } of inAllLineEnds(readSample('clean'))) {
  test(`each article with its places, with ${name}`, async (t) => {
    const client = await startClient(t);
    const document = client.open(written, 7);
    const answer = await client.connection.sendRequest<ArticlesAnswer>('dossier/articles', { uri: document.uri });
    assert.equal(answer.version, 7);
    assert.equal(answer.articles.length, 16);
    for (const [index, article] of answer.articles.entries()) {
      assert.deepEqual([article.index, article.number], [index, index + 1]);
      assert.ok(article.words > 50, String(article.words));
      assert.equal(document.getText(article.selectionRange), article.title);
      assert.ok(article.entryRange);
      const entry = document.getText(article.entryRange);
      assert.ok(entry.startsWith(`${index + 1}. ${article.outlet}`) && entry.endsWith(article.title));
      assert.match(document.getText(article.range), /[\r\n]=+$/);
    }
  });
}

test('after a change, the new version and the new articles', async (t) => {
  const client = await startClient(t);
  const document = client.open(readSample('english'));
  const ask = () => client.connection.sendRequest<ArticlesAnswer>('dossier/articles', { uri: document.uri });
  const before = await ask();
  assert.deepEqual(await ask(), before);
  const last = before.articles.at(-1);
  assert.ok(last);
  client.edit(document, document.offsetAt(last.range.start), document.getText().length, '');
  const after = await ask();
  assert.equal(after.version, before.version + 1);
  assert.deepEqual(
    after.articles.map(({ title }) => title),
    before.articles.slice(0, -1).map(({ title }) => title),
  );
});

test('null for a document that is not open, an error for what names none', async (t) => {
  const { connection } = await startClient(t);
  assert.equal(await connection.sendRequest('dossier/articles', { uri: 'untitled:none' }), null);
  for (const params of [null, {}, { uri: 5 }]) await assert.rejects(connection.sendRequest('dossier/articles', params));
});
