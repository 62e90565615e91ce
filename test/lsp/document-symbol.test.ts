/** The outline as clients with and without hierarchy get it. */
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  type ClientCapabilities,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { of, startClient } from '../support/client';
import { inAllLineEnds, readSample } from '../support/samples';

const hierarchical: ClientCapabilities = {
  textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

async function askSymbols<T>(t: TestContext, text: string, capabilities: ClientCapabilities) {
  const client = await startClient(t, { capabilities });
  const document = client.open(text);
  return { document, symbols: (await client.connection.sendRequest(DocumentSymbolRequest.type, of(document))) as T[] };
}

const textIn = (document: TextDocument, range: Range) => document.getText(range);

/** What the English sample says of itself, its outlets in the order of the text. */
const expected = [
  {
    outlet: 'Reuters',
    titles: [
      'Draft declaration calls for a single price for irrigation water',
      'Basin states agree to share reservoir data around the clock',
    ],
  },
  { outlet: 'France 24', titles: ['Oasis Line: the railway that would carry water as well as wheat'] },
  { outlet: 'The National', titles: ['Lost before the tap: why old pipes matter more than new dams'] },
];

for (const { name, written } of inAllLineEnds(readSample('english'))) {
  test(`a tree of outlets and articles, with ${name}`, async (t) => {
    const { document, symbols } = await askSymbols<DocumentSymbol>(t, written, hierarchical);
    const inOrder = symbols.toSorted((a, b) => a.range.start.line - b.range.start.line);
    assert.deepEqual(
      inOrder.map(({ name, children }) => ({ outlet: name, titles: children?.map((article) => article.name) })),
      expected,
    );
    for (const { name, detail, kind, selectionRange, children = [] } of inOrder) {
      assert.equal(kind, SymbolKind.Namespace);
      assert.equal(detail, String(children.length));
      assert.equal(textIn(document, selectionRange), name);
      for (const article of children) {
        assert.equal(article.kind, SymbolKind.String);
        assert.equal(textIn(document, article.selectionRange), article.name);
        assert.match(textIn(document, article.range), /^[^\r\n]+:[\s\S]+[\r\n]={25}$/);
      }
    }
  });
}

test('a flat list for clients without hierarchy', async (t) => {
  const { document, symbols } = await askSymbols<SymbolInformation>(t, readSample('english'), {});
  const rows = symbols.map(({ name, containerName, kind, location }) => {
    assert.equal(location.uri, document.uri);
    assert.equal(kind, containerName === undefined ? SymbolKind.Namespace : SymbolKind.String);
    assert.ok(textIn(document, location.range).startsWith(containerName ?? name));
    return containerName === undefined ? name : `${containerName} > ${name}`;
  });
  const outlets = expected.flatMap(({ outlet, titles }) => [outlet, ...titles.map((title) => `${outlet} > ${title}`)]);
  assert.deepEqual(rows.toSorted(), outlets.toSorted());
});

test('what the dossier lacks is named in the language of the client', async (t) => {
  const client = await startClient(t, { capabilities: hierarchical, locale: 'ar' });
  const document = client.open(readSample('english').replaceAll('France 24:', ':'));
  const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, of(document));
  assert.ok(symbols?.some(({ name }) => name === 'بلا وسيلة'));
});

test('no symbols in an empty text, one in any other', async (t) => {
  assert.deepEqual((await askSymbols(t, '', hierarchical)).symbols, []);
  assert.deepEqual((await askSymbols(t, ' \n\u00a0\r\n', hierarchical)).symbols, []);
  const { symbols } = await askSymbols<DocumentSymbol>(t, '\n  no dossier\nat all\n', hierarchical);
  assert.deepEqual(
    symbols.map(({ name }) => name),
    ['no dossier'],
  );
});
