/**
 * `npm run soak [minutes]`: edits dossiers at typing speed for as long as it is told (60 minutes where it isn't), opens and
 * closes others meanwhile, and tells whether the server's memory grows. Needs `npm run build`.
 */
import { makeCorpus } from '../bench/corpus.mjs';
import { Desk } from './desk';
import { Editor, type Random } from './editor';
import { growthOf, type Sample } from './growth';
import { startSoaked } from './server';

const minutes = Number(process.argv[2] ?? 60);
/** In less, nothing is told but the warm-up. Minutes. */
const shortest = 10;
/** Between two keystrokes, as of somebody who types fast. Milliseconds. */
const pause = 150;
/** How long a round lasts: others are opened, edited and closed, and memory is looked at. Milliseconds. */
const roundTime = Math.min(60_000, (minutes * 60_000) / 8);

/** How many are typed into the dossier that stays open, and taken back, in each round. */
const letters = 40;

const texts = [26, 60, 260].map((articles) => makeCorpus(articles).dossier.text as string);
const random = numbers(1);

void soak();

async function soak(): Promise<void> {
  const server = await startSoaked();
  const desk = new Desk(server.client, random);
  const samples: Sample[] = [];
  const began = performance.now();
  const passed = () => (performance.now() - began) / 60_000;
  // One dossier stays open throughout, and whenever memory is looked at it has the same text: what is kept of its former
  // versions shows, and nothing else does.
  const kept = new Editor(server.client, texts[0] as string, random);
  console.log(
    '| minutes | keystrokes | heap with all open, MB | heap, MB | code, MB | resident, MB |\n|---|---|---|---|---|---|',
  );
  while (passed() < minutes) {
    const others = texts.map((text) => desk.open(text));
    await desk.edit(roundTime, pause);
    const full = await server.memory();
    for (const other of others) desk.close(other);
    await kept.typeAndTakeBack(letters);
    desk.keys += 2 * letters;
    const { heap, code, rss } = await server.memory();
    samples.push({ minutes: passed(), heap });
    const megabytes = [full.heap, heap, code, rss].map((value) => value.toFixed(2));
    console.log(`| ${[passed().toFixed(1), desk.keys, ...megabytes].join(' | ')} |`);
  }
  await server.end();
  if (minutes < shortest) return;
  const { slope, grows } = growthOf(samples);
  console.log(`\nHeap after the warm-up: ${slope.toFixed(2)} MB an hour. ${grows ? 'It grows.' : 'It does not grow.'}`);
  process.exitCode = grows ? 1 : 0;
}

/** Numbers from 0 to 1, the same each time (Mulberry32). */
function numbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
