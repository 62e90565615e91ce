/**
 * `npm run fuzz [seconds]`: edits random dossiers for as long as it is told (60 seconds where it isn't). Each failure is
 * shrunk and written to test/fixtures/fuzz/, where a unit test plays it again from then on.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { anySession, typingSession } from '../support/edits';
import { assertSameAfterEdits } from '../support/same-after-edits';

const seconds = Number(process.argv[2] ?? 60);
const folder = join(__dirname, '../fixtures/fuzz');
const end = Date.now() + seconds * 1000;
/** So many sessions are tried before the clock is looked at. */
const numRuns = 50;

let tried = 0;
let failed = 0;
while (Date.now() < end) {
  const found = fc.check(fc.property(fc.oneof(anySession, typingSession), assertSameAfterEdits), { numRuns });
  tried += found.numRuns;
  const [session] = found.counterexample ?? [];
  if (!session) continue;
  failed++;
  const written = `${JSON.stringify(session, null, 2)}\n`;
  const name = `${createHash('sha256').update(written).digest('hex').slice(0, 12)}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), written);
  console.log(`${name} (seed ${found.seed}): ${String(found.errorInstance).split('\n', 1)[0]}`);
}
console.log(`${tried} sessions, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
