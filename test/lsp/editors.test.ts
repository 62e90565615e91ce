/** What editors get that aren't VS Code, each by what it said of itself when it started this server (fixtures/clients). */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import {
  type CodeAction,
  CodeActionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  HoverRequest,
  type Location,
  type LocationLink,
  RenameRequest,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { at, of, startClient } from '../support/client';
import { expectedProblems, readSample } from '../support/samples';

const folder = join(__dirname, '../fixtures/clients');
const text = readSample('sample');
const entry = text.indexOf('5. الأناضول');
const title = text.slice(text.indexOf(':', entry) + 1, text.indexOf('\n', entry));
const titleAt = text.indexOf(title);

async function openIn(t: TestContext, file: string) {
  const client = await startClient(t, JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return { ...client, document: client.open(text) };
}

function applied(document: TextDocument, edit: WorkspaceEdit | null | undefined): string {
  const [change] = edit?.documentChanges ?? [];
  const edits = edit?.changes?.[document.uri] ?? (change && 'edits' in change ? change.edits : []);
  return TextDocument.applyEdits(
    document,
    edits.map((each) => ('newText' in each ? each : assert.fail())),
  );
}

for (const file of readdirSync(folder)) {
  const name = file.replace(/\.json$/, '');

  test(`${name}: problems are sent`, async (t) => {
    const { pushes } = await openIn(t, file);
    const lines = (await pushes.next()).diagnostics.map(({ range }) => range.start.line + 1);
    assert.deepEqual(
      lines.sort((a, b) => a - b),
      expectedProblems.map(({ line }) => line).sort((a, b) => a - b),
    );
  });

  test(`${name}: outline, definition and hover`, async (t) => {
    const { connection, document } = await openIn(t, file);
    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, of(document));
    const names = (symbols ?? []).flatMap((symbol: DocumentSymbol | SymbolInformation) =>
      'location' in symbol ? [symbol.name] : [symbol, ...(symbol.children ?? [])].map((each) => each.name),
    );
    assert.ok(names.includes('الأناضول') && names.includes(title));
    const target = await connection.sendRequest(DefinitionRequest.type, at(document, titleAt));
    const [header] = [target].flat() as [Location | LocationLink];
    const range = 'targetUri' in header ? header.targetSelectionRange : header.range;
    assert.ok(document.getText(range).includes(title) && document.offsetAt(range.start) > entry + title.length);
    const hover = await connection.sendRequest(HoverRequest.type, at(document, titleAt));
    assert.ok(JSON.stringify(hover?.contents).includes(title));
  });

  test(`${name}: renaming and formatting`, async (t) => {
    const { connection, document } = await openIn(t, file);
    const edit = await connection.sendRequest(RenameRequest.type, { ...at(document, titleAt), newName: 'خبر' });
    assert.equal(applied(document, edit), text.replaceAll(title, 'خبر'));
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await connection.sendRequest(DocumentFormattingRequest.type, { ...of(document), options });
    const separator = '\n'.concat('='.repeat(24), '\n');
    assert.ok(text.includes(separator) && !TextDocument.applyEdits(document, edits ?? []).includes(separator));
  });

  test(`${name}: code actions, for a client that takes them with their edits`, async (t) => {
    const { connection, document, initialized } = await openIn(t, file);
    const position = document.positionAt(text.indexOf('«خط الواحات.'));
    const params = { ...of(document), range: { start: position, end: position }, context: { diagnostics: [] } };
    if (!initialized.capabilities.codeActionProvider) return assert.match(name, /^codemirror/);
    const actions = (await connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    const closes = actions.find(({ edit }) => applied(document, edit).includes('«خط الواحات»'));
    assert.ok(closes, JSON.stringify(actions.map((action) => action.title)));
  });
}
