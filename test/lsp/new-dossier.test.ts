/** A new dossier, on request: before the settings have come, too. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { NewDossierAnswer } from '../../server/src/routes/new-dossier';
import { type Client, startClient } from '../support/client';

const date = { year: 2021, month: 9, day: 5 };

function ask({ connection }: Client, params: object = { date }): Promise<NewDossierAnswer> {
  return connection.sendRequest('dossier/newDossier', params);
}

test('the text, what to select in it, and the same as a snippet', async (t) => {
  const { text, selection, snippet } = await ask(await startClient(t));
  assert.match(text, /^ملف اسم المركز 5\/9\/2021\n/);
  const document = TextDocument.create('', '', 0, text);
  assert.equal(document.getText(selection), 'اسم المركز');
  assert.equal(
    snippet.split('\n').slice(4).join('\n'),
    `عناوين الملف :\n  1. \${3:اسم الوسيلة} :\${4:عنوان المقال}\n\n\${3:اسم الوسيلة} :\${4:عنوان المقال}\n$0\n=========================\n`,
  );
  assert.equal(snippet.replace(/\$\{\d:([^}]*)\}|\$0/g, '$1'), text);
});

test('in the language that is asked for, or that the settings have', async (t) => {
  assert.match((await ask(await startClient(t), { date, language: 'en' })).text, /^Dossier of /);
  const english = await startClient(t, {
    capabilities: { workspace: { configuration: true } },
    configure: () => ({ displayLanguage: 'en' }),
  });
  assert.match((await ask(english)).text, /^Dossier of /);
  assert.match((await ask(english, { date, language: 'ar' })).text, /^ملف /);
});

test("in the desk's words, by the settings as they are when it is asked for", async (t) => {
  let newDossier: unknown = { template: [`إعداد \${desk} \\ {$}`, `\${date}`], desk: 'مركز $1 } الأفق' };
  const client = await startClient(t, {
    capabilities: { workspace: { configuration: true } },
    configure: () => ({ newDossier }),
  });
  const { text, snippet, selection } = await ask(client);
  assert.equal(text, 'إعداد مركز $1 } الأفق \\ {$}\n5/9/2021');
  assert.equal(snippet, 'إعداد مركز \\$1 \\} الأفق \\\\ {\\$\\}\n5/9/2021$0');
  assert.deepEqual(selection, { start: { line: 1, character: 8 }, end: { line: 1, character: 8 } });
  newDossier = { template: [`\${dat}`] };
  const answer = await ask(client);
  assert.match(answer.text, /^ملف اسم المركز /);
});

test('settings that were sent', async (t) => {
  const client = await startClient(t);
  const settings = { dossier: { newDossier: { desk: 'مركز الأفق' } } };
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  assert.match((await ask(client)).text, /^ملف مركز الأفق 5\/9\/2021\n/);
});

for (const params of [
  null,
  {},
  { date: '2021-09-05' },
  { date: { year: 2021, month: 2, day: 30 } },
  { date, language: 'fr' },
]) {
  test(`refused: ${JSON.stringify(params)}`, async (t) => {
    const client = await startClient(t);
    await assert.rejects(client.connection.sendRequest('dossier/newDossier', params), /dossier\/newDossier \{date/);
  });
}
