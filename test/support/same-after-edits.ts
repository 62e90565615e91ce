/** What must hold after each edit: all that is told of a dossier is as if it were read afresh. */
import assert from 'node:assert/strict';
import { analyse } from '../../server/src/core/analysis';
import { NearDuplicateFinder } from '../../server/src/core/near-duplicates';
import { parse } from '../../server/src/core/parser/parser';
import { Source } from '../../server/src/core/source';
import { print } from '../../server/src/core/tree';
import { play, type Session } from './edits';
import { everythingOf } from './everything';

/** Plays a session on one source, and compares each version with the same text read afresh. Throws where they differ. */
export function assertSameAfterEdits(session: Session): void {
  const nearDuplicates = new NearDuplicateFinder();
  let source = Source.of(session.text);
  let before = analyse(source, { nearDuplicates });
  everythingOf(before);
  for (const { span, words, text } of play(session)) {
    source = source.edit(span, words);
    assert.equal(source.text, text);
    assert.equal(print(parse(source).tree), text);
    before = analyse(source, { nearDuplicates, before });
    assert.deepEqual(everythingOf(before), everythingOf(analyse(text)));
  }
}
