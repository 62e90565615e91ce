/** A server that follows what is typed says what it says of the same text opened afresh. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { DocumentDiagnosticRequest, DocumentSymbolRequest } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, of, startClient } from '../support/client';
import { anySession, play, typingSession } from '../support/edits';

const numRuns = Number(process.env.DOSSIER_RUNS ?? 30);

const capabilities = {
  textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

test('outline and problems, asked for after each edit', async (t) => {
  const client = await startClient(t, { capabilities });
  const property = fc.asyncProperty(fc.oneof(typingSession, anySession), async (session) => {
    const typed = client.open(session.text);
    await answersOf(client, typed);
    for (const { span, words } of play(session)) {
      client.edit(typed, span.start, span.end, words);
      // Not the session's own text: between CR and LF there is no place in the protocol.
      const fresh = client.open(typed.getText());
      assert.deepEqual(await answersOf(client, typed), await answersOf(client, fresh));
      client.close(fresh);
    }
    client.close(typed);
  });
  await fc.assert(property, { numRuns });
});

/** Without the documents' addresses and the reports' names. */
async function answersOf({ connection }: Client, document: TextDocument): Promise<unknown> {
  const outline = await connection.sendRequest(DocumentSymbolRequest.type, of(document));
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, of(document));
  const problems = 'items' in report ? report.items : [];
  return JSON.parse(JSON.stringify({ outline, problems }).replaceAll(document.uri, ''));
}
