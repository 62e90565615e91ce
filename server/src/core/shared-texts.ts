/** Which articles of a set have shingles in common, kept up to date while the set changes a little. */
import { countShared, type Fingerprint, fingerprint } from './fingerprints';
import { type Node, print } from './tree';

/** An article's fingerprint, and how many shingles it shares with each of the others that may matter. */
export interface SharedText extends Fingerprint {
  readonly shared: ReadonlyMap<SharedText, number>;
  /** How many articles have these very words. */
  readonly articles: number;
}

interface Known extends Fingerprint {
  readonly key: string;
  readonly shared: Map<Known, number>;
  /** How many articles have these words. */
  articles: number;
}

/** Of more texts that share a print, no more are compared: it is a phrase of the trade, or a text copied endlessly. */
const mostSharers = 128;
/** Prints are a sample, and short texts have few: texts are compared in full from this part of the threshold on. */
const leastOfThreshold = 1 / 3;

export class SharedTexts {
  readonly #threshold: number;
  /** The articles of the last update, and whether it came to its end. */
  #articles: readonly Node[] = [];
  #isComplete = true;
  /** What is known of them. Articles of the same words have one object. */
  readonly #known = new Map<Node, Known>();
  #byKey = new Map<string, Known>();
  /** An inverted index: the texts that have a print. Most prints have one text alone, and no list. */
  readonly #sharers = new Map<number, Known | Set<Known>>();

  /** `threshold`: how much of one of two texts must be in the other for them to matter, 0 to 1. */
  constructor(threshold: number) {
    this.#threshold = threshold;
  }

  /**
   * Takes a new set of articles in place of the last one, and stops after each that has to be read, since there may be
   * thousands. What it gives in the end is one object for each article, the same for equal ones; undefined where another
   * update began meanwhile, so that this one was given up.
   */
  *update(articles: readonly Node[]): Generator<void, SharedText[] | undefined> {
    const { added, removed } = this.#isComplete
      ? differences(this.#articles, articles)
      : { added: articles, removed: this.#articles };
    const present = new Set(added);
    for (const node of removed) if (!present.has(node)) this.#forget(node);
    this.#articles = articles;
    this.#isComplete = false;
    for (const node of added) {
      if (this.#known.has(node)) continue;
      const known = this.#read(node);
      known.articles++;
      this.#known.set(node, known);
      yield;
      if (this.#articles !== articles) return undefined;
    }
    this.#isComplete = true;
    return articles.map((node) => this.#known.get(node) as Known);
  }

  #forget(node: Node): void {
    const known = this.#known.get(node);
    this.#known.delete(node);
    if (known && --known.articles === 0) this.#remove(known);
  }

  #read(node: Node): Known {
    const read = fingerprint(bodyOf(node));
    const key = `${read.words} ${read.shingles.length} ${read.shingles.reduce(combine, 0)}`;
    const same = this.#byKey.get(key);
    if (same && countShared(same, read) === read.shingles.length) return same;
    const added: Known = { ...read, key, shared: new Map(), articles: 0 };
    this.#add(added);
    return added;
  }

  #add(added: Known): void {
    this.#byKey.set(added.key, added);
    for (const [other, prints] of this.#countPrints(added)) {
      const fewer = Math.min(added.prints.length, other.prints.length);
      if (prints < fewer * this.#threshold * leastOfThreshold) continue;
      const shared = countShared(added, other);
      added.shared.set(other, shared);
      other.shared.set(added, shared);
    }
    for (const print of added.prints) {
      const sharers = this.#sharers.get(print);
      if (sharers instanceof Set) sharers.add(added);
      else this.#sharers.set(print, sharers ? new Set([sharers, added]) : added);
    }
  }

  #remove(removed: Known): void {
    if (this.#byKey.get(removed.key) === removed) this.#byKey.delete(removed.key);
    for (const other of removed.shared.keys()) other.shared.delete(removed);
    for (const print of removed.prints) {
      const sharers = this.#sharers.get(print);
      if (sharers instanceof Set && sharers.size > 1) sharers.delete(removed);
      else this.#sharers.delete(print);
    }
  }

  #countPrints({ prints }: Known): Map<Known, number> {
    const counts = new Map<Known, number>();
    for (const print of prints) {
      const sharers = this.#sharers.get(print);
      const others = sharers instanceof Set ? firstOf(sharers, mostSharers) : sharers ? [sharers] : [];
      for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return counts;
  }
}

/** What stands between the beginning and the end that two lists share. */
function differences<T>(before: readonly T[], now: readonly T[]): { added: readonly T[]; removed: readonly T[] } {
  let start = 0;
  while (start < now.length && start < before.length && now[start] === before[start]) start++;
  let end = 0;
  const most = Math.min(now.length, before.length) - start;
  while (end < most && now[now.length - 1 - end] === before[before.length - 1 - end]) end++;
  return { added: now.slice(start, now.length - end), removed: before.slice(start, before.length - end) };
}

function firstOf<T>(items: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const item of items) if (first.push(item) >= most) break;
  return first;
}

/** The text under an article's header. The separator may stay: folding leaves nothing of it. */
function bodyOf({ children }: Node): string {
  const [first] = children;
  return (first?.kind === 'header' ? children.slice(1) : children).map(print).join('');
}

function combine(hash: number, next: number): number {
  return Math.imul(hash ^ next, 0x01000193);
}
