/** Code actions as clients get them, applied as clients apply them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionRequest,
  CodeActionTriggerKind,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, of, startClient } from '../support/client';
import { seriousProblems } from '../support/problems-of';
import { inAllLineEnds, readSample } from '../support/samples';

const fixAllKind = 'source.fixAll.dossier';
const automatic = CodeActionTriggerKind.Automatic;

/** What VS Code can do, as far as it matters here. */
const capable: ClientCapabilities = {
  textDocument: {
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [CodeActionKind.QuickFix, CodeActionKind.Source] } },
      isPreferredSupport: true,
    },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

const plain: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

/** The actions where some words stand for the last time in a document, or for the whole of it. */
async function actionsAt(
  { connection }: Client,
  document: TextDocument,
  words = document.getText(),
  context: Partial<CodeActionContext> = {},
): Promise<CodeAction[]> {
  const start = document.getText().lastIndexOf(words);
  assert.ok(start >= 0, words);
  const range = { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  const found = await connection.sendRequest(CodeActionRequest.type, {
    ...of(document),
    range,
    context: { diagnostics: [], ...context },
  });
  assert.ok(found?.every((action): action is CodeAction => 'edit' in action));
  return found;
}

/** The text after an edit, which must be of the version that is open. */
function applied(document: TextDocument, edit: WorkspaceEdit | undefined): string {
  const [change, ...others] = edit?.documentChanges ?? [];
  assert.ok(change && 'textDocument' in change && 'edits' in change && others.length === 0);
  assert.deepEqual(change.textDocument, { uri: document.uri, version: document.version });
  return TextDocument.applyEdits(document, change.edits as never);
}

/** The clean sample without the separators at these places, counted from 0. */
function withoutSeparators(text: string, ...lost: readonly number[]): string {
  let place = 0;
  return text.replace(/^=+(?:\r\n|\r|\n)/gm, (line) => (lost.includes(place++) ? '' : line));
}

/** The header under the separator at a place. */
function headerAfter(text: string, place: number): string {
  return (text.split(/^=+$/m)[place + 1] as string).trim().split(/[\r\n]/, 1)[0] as string;
}

test('actions are offered to clients that take them with their edits', async (t) => {
  const { initialized } = await startClient(t, { capabilities: capable });
  const kinds = { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] };
  assert.deepEqual(initialized.capabilities.codeActionProvider, kinds);
  const other = await startClient(t);
  assert.ok(!('codeActionProvider' in other.initialized.capabilities));
});

for (const { name, written } of inAllLineEnds(readSample('clean'))) {
  test(`a lost separator is mended by the preferred fix, with ${name}`, async (t) => {
    const client = await startClient(t, { capabilities: capable });
    const document = client.open(withoutSeparators(written, 1), 5);
    const [action, ...others] = await actionsAt(client, document, headerAfter(written, 1), { triggerKind: automatic });
    assert.ok(action && others.length === 0);
    assert.deepEqual(
      [action.title, action.kind, action.isPreferred, action.diagnostics?.map(({ code }) => code)],
      ['أضف سطر فاصل فوق العنوان', CodeActionKind.QuickFix, true, ['missing-separator']],
    );
    assert.equal(applied(document, action.edit), written);
  });
}

test('a cursor is enough, and elsewhere there is nothing', async (t) => {
  const client = await startClient(t, { capabilities: capable });
  const text = withoutSeparators(readSample('clean'), 1);
  const document = client.open(text);
  const at = document.positionAt(text.lastIndexOf(headerAfter(readSample('clean'), 1)) + 4);
  const context = { diagnostics: [], triggerKind: automatic };
  const range = { start: at, end: at };
  const params = { ...of(document), range, context };
  assert.equal((await client.connection.sendRequest(CodeActionRequest.type, params))?.length, 1);
  const start = { line: 0, character: 0 };
  const elsewhere = { ...params, range: { start, end: start } };
  assert.deepEqual(await client.connection.sendRequest(CodeActionRequest.type, elsewhere), []);
});

test("a title is in the dossier's language", async (t) => {
  const client = await startClient(t, { capabilities: capable });
  const english = readSample('english');
  const document = client.open(withoutSeparators(english, 1));
  const [action] = await actionsAt(client, document, headerAfter(english, 1));
  assert.equal(action?.title, 'Add a separator line above the header');
});

test('a client gets what it understands: no preference, and changes without versions', async (t) => {
  const client = await startClient(t, { capabilities: plain });
  const document = client.open(withoutSeparators(readSample('clean'), 1));
  const [action] = await actionsAt(client, document, headerAfter(readSample('clean'), 1));
  assert.ok(action && !('isPreferred' in action));
  assert.deepEqual(Object.keys(action.edit ?? {}), ['changes']);
  const edits = action.edit?.changes?.[document.uri] ?? [];
  assert.equal(TextDocument.applyEdits(document, edits), readSample('clean'));
});

test('further choices come after the preferred one', async (t) => {
  const client = await startClient(t, { capabilities: capable });
  const document = client.open(readSample('sample'));
  const actions = await actionsAt(client, document, 'تجربة جديدة', { only: [CodeActionKind.QuickFix] });
  assert.deepEqual(
    actions.map(({ title, isPreferred }) => [title, isPreferred]),
    [
      ['خذ كلمات عنوان المقال', true],
      ['اكتب كلمات هذا السطر في عنوان المقال', undefined],
    ],
  );
});

test('all problems of a kind are mended at once, where there are several', async (t) => {
  const client = await startClient(t, { capabilities: capable });
  const clean = readSample('clean');
  const document = client.open(withoutSeparators(clean, 0, 1));
  const actions = await actionsAt(client, document, headerAfter(clean, 1), { triggerKind: automatic });
  assert.deepEqual(
    actions.map(({ kind, isPreferred }) => [kind, isPreferred]),
    [
      [CodeActionKind.QuickFix, true],
      [CodeActionKind.QuickFix, undefined],
    ],
  );
  assert.equal(actions[1]?.title, 'أصلح كل الأخطاء من هذا النوع (\u20682\u2069)');
  assert.equal(applied(document, actions[1]?.edit), clean);
});

const wanted: [name: string, context: Partial<CodeActionContext>, kinds: readonly string[]][] = [
  ['fix all by its own kind', { only: [fixAllKind] }, [fixAllKind]],
  ['fix all on save', { only: [CodeActionKind.SourceFixAll], triggerKind: 2 }, [fixAllKind]],
  ['source actions', { only: [CodeActionKind.Source] }, [fixAllKind]],
  ['quick fixes', { only: [CodeActionKind.QuickFix] }, [CodeActionKind.QuickFix]],
  ['anything', { only: [CodeActionKind.Empty] }, [CodeActionKind.QuickFix, fixAllKind]],
  ["another server's fix all", { only: [`${CodeActionKind.SourceFixAll}.other`] }, []],
  ['what a dossier has not', { only: [CodeActionKind.Refactor] }, []],
  ['a light bulb', { triggerKind: 2 }, [CodeActionKind.QuickFix]],
  ['a menu', { triggerKind: 1 }, [CodeActionKind.QuickFix, fixAllKind]],
];

for (const [name, context, kinds] of wanted) {
  test(`a client that wants ${name} gets no more`, async (t) => {
    const client = await startClient(t, { capabilities: capable });
    const document = client.open(readSample('sample'));
    const found = await actionsAt(client, document, document.getText(), context);
    assert.deepEqual([...new Set(found.map(({ kind }) => kind))], kinds);
  });
}

for (const { name, written } of inAllLineEnds(readSample('sample'))) {
  test(`fix all mends the sample, and then there is nothing to do, with ${name}`, async (t) => {
    const client = await startClient(t, { capabilities: capable });
    const document = client.open(written);
    const [action, ...others] = await actionsAt(client, document, '\\', { only: [fixAllKind] });
    assert.ok(action && others.length === 0);
    const mended = applied(document, action.edit);
    assert.deepEqual(seriousProblems(mended), []);
    assert.deepEqual(await actionsAt(client, client.open(mended)), []);
  });
}

test('a document that was never opened has no actions', async (t) => {
  const { connection } = await startClient(t, { capabilities: capable });
  const start = { line: 0, character: 0 };
  const params = { textDocument: { uri: 'file:///none.dossier' }, range: { start, end: start } };
  const found = await connection.sendRequest(CodeActionRequest.type, { ...params, context: { diagnostics: [] } });
  assert.equal(found, null);
});
