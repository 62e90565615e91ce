/** What `npm run fuzz` found once never comes back. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { assertSameAfterEdits } from '../support/same-after-edits';

const folder = join(__dirname, '../fixtures/fuzz');

for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
  test(name, () => assertSameAfterEdits(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}
