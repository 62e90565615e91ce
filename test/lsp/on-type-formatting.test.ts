/** Formatting on type over the protocol. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { DocumentOnTypeFormattingRequest } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { article, dossier, separator } from '../../server/src/core/rules/examples';
import { at, startClient } from '../support/client';
import { readCursor } from '../support/marks';

const options = { tabSize: 4, insertSpaces: true };
const [one, two] = ['الراصد :سد جديد', 'الأفق :نهر قديم'];

test('Enter is what it follows', async (t) => {
  const { initialized } = await startClient(t);
  assert.deepEqual(initialized.capabilities.documentOnTypeFormattingProvider, { firstTriggerCharacter: '\n' });
});

for (const [end, name] of [
  ['\n', 'LF'],
  ['\r\n', 'CRLF'],
]) {
  test(`a separator, a number and the numbers after it, with ${name}`, async (t) => {
    const client = await startClient(t);
    const enter = async (source: string, ch = '\n') => {
      const { text, cursor } = readCursor(source.replaceAll('\n', end as string));
      const document = client.open(text);
      const params = { ...at(document, cursor), ch, options };
      const edits = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, params);
      return edits && TextDocument.applyEdits(document, edits).replaceAll(end as string, '\n');
    };
    const articles = [article(one as string, 'نص.'), article(two as string, 'نص.')];
    const contents = [`1. ${one}`, `2. ${two}`];
    const whole = dossier(contents, articles);
    assert.equal(await enter(whole.replace(`${separator}\n`, '===\n‸\n')), whole.replace(separator, `${separator}\n`));
    assert.equal(
      await enter(whole.replace(`1. ${one}\n`, `1. ${one}\n‸\n`)),
      dossier([`1. ${one}`, '2. ', `3. ${two}`], articles),
    );
    assert.equal(await enter(whole.replace(`1. ${one}\n`, `1. ${one}\n‸\n`), '}'), null);
    const silent = whole.replace('نص.\n', 'نص.\n‸\n');
    assert.equal(await enter(silent), readCursor(silent).text);
  });
}

test('null for a document that was never opened', async (t) => {
  const { connection } = await startClient(t);
  const params = {
    textDocument: { uri: 'file:///no.dossier' },
    position: { line: 1, character: 0 },
    ch: '\n',
    options,
  };
  assert.equal(await connection.sendRequest(DocumentOnTypeFormattingRequest.type, params), null);
});
