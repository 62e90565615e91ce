/** Semantic tokens as the protocol sends them: deltas of 0-based lines and UTF-16 columns. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { SemanticTokensRangeRequest, SemanticTokensRequest } from 'vscode-languageserver-protocol';
import { tokenTypes } from '../../server/src/core/features/semantic-tokens';
import { of, startClient } from '../support/client';
import { inAllLineEnds, readSample } from '../support/samples';

/** Each token as its line, its type and its words. */
function decode(data: readonly number[], lines: readonly string[]): string[] {
  const decoded: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lineDelta, delta, length, type] = data.slice(at, at + 4) as [number, number, number, number];
    character = lineDelta === 0 ? character + delta : delta;
    line += lineDelta;
    decoded.push(`${line} ${tokenTypes[type]} ${lines[line]?.slice(character, character + length)}`);
  }
  return decoded;
}

for (const { name, written } of inAllLineEnds(readSample('clean'))) {
  test(`the parts of entries and headers have tokens, with ${name}`, async (t) => {
    const client = await startClient(t);
    const document = client.open(written);
    const lines = readSample('clean').split('\n');
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, of(document));
    const decoded = decode(tokens?.data ?? [], lines);
    const first = lines.findIndex((line) => /^ {2}1\. /.test(line));
    const [, outlet, title] = /^ {2}1\. (.*?)\s*:\s*(.*)$/.exec(lines[first] as string) as unknown as string[];
    for (const token of [`${first} number 1`, `${first} type ${outlet}`, `${first} variable ${title}`])
      assert.ok(decoded.includes(token), token);
    const header = lines.findIndex(
      (line, at) => at > first && line.startsWith(`${outlet} `) && line.endsWith(`${title}`),
    );
    assert.ok(decoded.includes(`${header} type ${outlet}`));
    assert.equal(
      decoded.filter((token) => / comment =+$/.test(token)).length,
      lines.filter((l) => /^=+$/.test(l)).length,
    );

    const range = { start: { line: header, character: 0 }, end: { line: header + 1, character: 0 } };
    const ranged = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { ...of(document), range });
    const onLine = decoded.filter((token) => token.startsWith(`${header} `));
    assert.deepEqual(decode(ranged?.data ?? [], lines), onLine);
  });
}
