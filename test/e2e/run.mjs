// Walks the journeys in a real VS Code: node test/e2e/run.mjs [part of a host's and a file's name, as in "web/1-outline"]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hostNames, prepare } from './session.mjs';

const walker = fileURLToPath(new URL('walk.mjs', import.meta.url));
const [wanted = ''] = process.argv.slice(2);

prepare();
// One after the other: both at once take half the time, and keys get lost.
for (const host of hostNames) {
  const { status } = spawnSync(process.execPath, [walker, host, wanted], { stdio: ['ignore', 'inherit', 'inherit'] });
  process.exitCode ||= status ?? 1;
}
