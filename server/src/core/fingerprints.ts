/** Fingerprints of texts: what two texts share of them tells how much of one is in the other. */
import { foldToUnits } from './fold';
import { type Node, print } from './tree';

/** What is known of a text's words, to compare it with others. All hashes are 32-bit integers. */
export class Fingerprint {
  /** How many words it has. */
  readonly words: number;
  /** Those of its shingles that winnowing keeps: fewer, and still some of each long run that two texts share. */
  readonly prints: Int32Array;
  readonly #hashes: Int32Array;
  #shingles: Int32Array | undefined;

  constructor(words: readonly number[]) {
    this.words = words.length;
    this.#hashes = hashShingles(words);
    this.prints = winnow(this.#hashes);
  }

  /**
   * The hashes of its shingles (runs of five folded words), each once, ascending. Most texts share nothing with another
   * one, and are never asked for them.
   */
  get shingles(): Int32Array {
    this.#shingles ??= distinct(this.#hashes);
    return this.#shingles;
  }

  /** A hash of the whole: that of another text with the same words in the same order. */
  get hash(): number {
    return this.#hashes.reduce(combine, 0);
  }
}

/** How many words a shingle has, and of how many neighbouring shingles at least one is kept. */
const shingleLength = 5;
const windowLength = 4;

/**
 * The fingerprint of a text, by winnowing: of each window of shingles, the one with the least hash is kept, so that two
 * texts with eight words in a row in common share one (Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms for
 * Document Fingerprinting", SIGMOD 2003).
 */
export function fingerprint(text: string): Fingerprint {
  return new Fingerprint(hashWords(foldToUnits(text)));
}

/** The fingerprint of the text in some lines. */
export function fingerprintOf(lines: readonly Node[]): Fingerprint {
  return new Fingerprint(hashLines(lines));
}

/** How many shingles two texts share. */
export function countShared(a: Fingerprint, b: Fingerprint): number {
  let shared = 0;
  for (let i = 0, k = 0; i < a.shingles.length && k < b.shingles.length; ) {
    const difference = (a.shingles[i] as number) - (b.shingles[k] as number);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return shared;
}

const space = 0x20;
const fnvBasis = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;

/** The words of the lines of the last text: of one that is edited, nearly all lines come again. */
let lastLines: ReadonlyMap<string, readonly number[]> = new Map();

function hashLines(lines: readonly Node[]): number[] {
  const known = new Map<string, readonly number[]>();
  const words: number[] = [];
  for (const node of lines) {
    const line = print(node);
    const hashes = lastLines.get(line) ?? known.get(line) ?? hashWords(foldToUnits(line));
    known.set(line, hashes);
    for (const hash of hashes) words.push(hash);
  }
  lastLines = known;
  return words;
}

/** FNV-1a of each word. A folded text has one space between two words. */
function hashWords(folded: Uint16Array): number[] {
  const hashes: number[] = [];
  let hash = fnvBasis;
  for (let i = 0; i < folded.length; i++) {
    const code = folded[i] as number;
    if (code === space) {
      hashes.push(hash);
      hash = fnvBasis;
    } else hash = Math.imul(hash ^ code, fnvPrime);
  }
  if (folded.length > 0) hashes.push(hash);
  return hashes;
}

function hashShingles(words: readonly number[]): Int32Array {
  const hashes = new Int32Array(Math.max(words.length - shingleLength + 1, 0));
  for (let i = 0; i < hashes.length; i++) {
    let hash = fnvBasis;
    for (let k = i; k < i + shingleLength; k++) hash = mix(hash ^ (words[k] as number));
    hashes[i] = hash;
  }
  return hashes;
}

/** MurmurHash3's finalizer: every bit of the one hash sways every bit of the other. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function winnow(shingles: Int32Array): Int32Array {
  const kept = new Set<number>();
  const windows = Math.max(shingles.length - windowLength + 1, Math.min(shingles.length, 1));
  let last: number | undefined;
  for (let i = 0; i < windows; i++) {
    let least = shingles[i] as number;
    const end = Math.min(i + windowLength, shingles.length);
    for (let k = i + 1; k < end; k++) least = Math.min(least, shingles[k] as number);
    // Neighbouring windows mostly have the same one.
    if (least !== last) kept.add(least);
    last = least;
  }
  return fromSet(kept);
}

function fromSet(hashes: ReadonlySet<number>): Int32Array {
  const list = new Int32Array(hashes.size);
  let count = 0;
  for (const hash of hashes) list[count++] = hash;
  return list;
}

function distinct(hashes: Int32Array): Int32Array {
  const sorted = hashes.toSorted();
  let count = 0;
  for (const hash of sorted) if (count === 0 || hash !== sorted[count - 1]) sorted[count++] = hash;
  return sorted.slice(0, count);
}

function combine(hash: number, next: number): number {
  return Math.imul(hash ^ next, fnvPrime);
}
