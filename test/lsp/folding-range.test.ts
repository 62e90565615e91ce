/** What folds away, in 0-based lines. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { FoldingRangeRequest } from 'vscode-languageserver-protocol';
import { of, startClient } from '../support/client';
import { inAllLineEnds, readSample } from '../support/samples';

for (const { name, written } of inAllLineEnds(readSample('english'))) {
  test(`the contents and each article fold, with ${name}`, async (t) => {
    const client = await startClient(t);
    const document = client.open(written);
    const ranges = await client.connection.sendRequest(FoldingRangeRequest.type, of(document));
    const lines = readSample('english').split('\n');
    const ends = lines.flatMap((line, number) => (/^=+$/.test(line) ? [number] : []));
    const contents = lines.indexOf('Contents:');
    const first = lines.indexOf('\u00a0') + 1;
    const expected = [
      [contents, first - 2],
      ...ends.map((end, i) => [i === 0 ? first : (ends[i - 1] as number) + 1, end]),
    ];
    assert.deepEqual(
      ranges?.map(({ startLine, endLine }) => [startLine, endLine]),
      expected,
    );
  });
}
