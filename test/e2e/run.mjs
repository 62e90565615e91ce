// Walks the journeys in a real VS Code: node test/e2e/run.mjs [part of a host's and a file's name, as in "web/1-outline"]
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { hostNames, prepare, startSession } from './session.mjs';

const [wanted = ''] = process.argv.slice(2);
const folder = new URL('journeys/', import.meta.url);
const groups = await Promise.all(readdirSync(folder).map(load));

// Ending on a signal like on an exit is what makes VS Code and the browser end too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

prepare();
// One after the other: both at once take half the time, and keys get lost.
for (const host of hostNames) {
  const here = groups.filter(({ name, hosts }) => hosts.includes(host) && `${host}/${name}`.includes(wanted));
  if (here.length > 0) await walkIn(host, here);
}

/** A journey file exports its journeys by name and, where not every one, the hosts they are for. */
async function load(file) {
  const { default: journeys, hosts = hostNames } = await import(new URL(file, folder));
  return { name: file.replace('.mjs', ''), journeys, hosts };
}

async function walkIn(host, groups) {
  const session = await startSession(host);
  try {
    for (const group of groups) await walkAll(session, host, group);
  } finally {
    await session.stop();
  }
}

/** The journeys of a file share a window, and each begins on a fresh copy of the samples. */
async function walkAll(session, host, { name, journeys }) {
  const window = await session.openWindow(name);
  try {
    for (const [title, journey] of Object.entries(journeys)) {
      await test(`${host}/${name}: ${title}`, { timeout: 120_000 }, () => window.walk(journey));
    }
  } finally {
    await window.close();
  }
}
