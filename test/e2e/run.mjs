// Walks every journey in a real VS Code: node test/e2e/run.mjs [part of a journey file's name]
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { startSession } from './session.mjs';

const wanted = process.argv[2] ?? '';
const folder = new URL('journeys/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.includes(wanted));

// Ending on a signal like on an exit is what makes VS Code and the browser end too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const session = await startSession();
try {
  for (const file of files) await walkAll(file);
} finally {
  await session.stop();
}

/** A journey file exports its journeys by name; they share a window, and each begins on a fresh copy of the samples. */
async function walkAll(file) {
  const { default: journeys } = await import(new URL(file, folder));
  const group = file.replace('.mjs', '');
  const window = await session.openWindow(group);
  try {
    for (const [name, journey] of Object.entries(journeys)) {
      await test(`${group}: ${name}`, { timeout: 120_000 }, () => window.walk(journey));
    }
  } finally {
    await window.close();
  }
}
