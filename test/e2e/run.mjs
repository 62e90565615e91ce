// Walks the journeys in a real VS Code: node test/e2e/run.mjs [part of a host's and a file's name, as in "web/1-outline"]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { hostNames, prepare } from './session.mjs';

const walker = fileURLToPath(new URL('walk.mjs', import.meta.url));
const [wanted = ''] = process.argv.slice(2);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

prepare();
// Both at once: a journey waits for most of its time. The first tells as it goes, the other when it has ended.
const [first, ...others] = hostNames;
const codes = await Promise.all([walk(first, 'inherit'), ...others.map((host) => walk(host, 'pipe'))]);
process.exitCode = Math.max(...codes);

async function walk(host, output) {
  const child = spawn(process.execPath, [walker, host, wanted], { stdio: ['ignore', output, 'inherit'] });
  process.on('exit', () => child.kill());
  const told = [];
  child.stdout?.on('data', (chunk) => told.push(chunk));
  const [code] = await once(child, 'close');
  process.stdout.write(Buffer.concat(told));
  return code ?? 1;
}
