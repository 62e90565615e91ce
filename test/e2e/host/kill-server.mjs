// Kills the language server that serves a window, wherever it runs.
import { readdirSync, readFileSync } from 'node:fs';
import { eventually } from './ui.mjs';

/** That of VS Code on Node: a process that runs the extension of a profile. Resolves to its id once it was there to be killed. */
export async function killProcess(profile) {
  const pid = await eventually(() => {
    const found = readdirSync('/proc').find((name) => /^\d+$/.test(name) && isServer(commandOf(name), profile));
    if (!found) throw new Error('no language server runs');
    return Number(found);
  });
  process.kill(pid, 'SIGKILL');
  return pid;
}

function isServer(command, profile) {
  return command.some((word) => word.startsWith(`${profile}/ext/`) && word.endsWith('/dist/server.js'));
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

/** Workers are listed a while after their end. */
const killed = new Set();

/** That of VS Code in the browser: a worker, which ends itself when told to. */
export async function killWorker(page) {
  const [worker, name] = await eventually(async () => {
    for (const each of page.workers()) {
      const name = await each.evaluate(() => globalThis.name).catch(() => '');
      if (name.includes('dossier-') && !killed.has(name)) return [each, name];
    }
    throw new Error('no language server runs');
  });
  killed.add(name);
  await worker.evaluate(() => globalThis.close());
  return name;
}
