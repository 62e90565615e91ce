/** Which articles of a set have shingles in common, kept up to date while the set changes a little. */
import { countShared, Fingerprint, fingerprintOf } from './fingerprints';
import type { Node } from './tree';

/** An article's fingerprint, and how many shingles it shares with each of the others that may matter. */
export interface SharedText {
  readonly text: Fingerprint;
  readonly shared: ReadonlyMap<SharedText, number>;
  /** How many articles have these very words. */
  readonly articles: number;
}

interface Known extends SharedText {
  text: Fingerprint;
  key: string;
  readonly shared: Map<Known, number>;
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
    const left = this.#leave(removed, new Set(added));
    this.#articles = articles;
    this.#isComplete = false;
    const unknown = added.filter((node) => !this.#known.has(node));
    // One article in the place of another is mostly the same, edited: it keeps its object, and the prints that it keeps.
    const edited = left.length === 1 && unknown.length === 1 ? left[0] : undefined;
    if (!edited) for (const known of left) this.#remove(known);
    for (const node of unknown) {
      const known = this.#read(node, edited);
      known.articles++;
      this.#known.set(node, known);
      yield;
      if (this.#articles !== articles) return undefined;
    }
    this.#isComplete = true;
    return articles.map((node) => this.#known.get(node) as Known);
  }

  /** Forgets articles, unless they are among those of now. What no article is any more is given back. */
  #leave(articles: readonly Node[], present: ReadonlySet<Node>): Known[] {
    const left: Known[] = [];
    for (const node of articles) {
      const known = present.has(node) ? undefined : this.#known.get(node);
      if (!known) continue;
      this.#known.delete(node);
      if (--known.articles === 0) left.push(known);
    }
    return left;
  }

  /** What is known of an article; `edited` is that of one which it was before, and which is no more. */
  #read({ children }: Node, edited: Known | undefined): Known {
    const lines = children as readonly Node[];
    // The separator may stay: folding leaves nothing of it.
    const text = fingerprintOf(lines[0]?.kind === 'header' ? lines.slice(1) : lines);
    const same = this.#byKey.get(keyOf(text));
    if (same && countShared(same.text, text) === text.shingles.length) {
      if (edited && edited !== same) this.#remove(edited);
      return same;
    }
    const known: Known = edited ?? { text: nothing, key: '', shared: new Map(), articles: 0 };
    this.#setText(known, text);
    this.#byKey.set(known.key, known);
    this.#compare(known);
    return known;
  }

  #remove(known: Known): void {
    this.#setText(known, nothing);
  }

  /** Takes a text in place of the one that is known, whose prints it may have for the most part. */
  #setText(known: Known, text: Fingerprint): void {
    if (this.#byKey.get(known.key) === known) this.#byKey.delete(known.key);
    for (const other of known.shared.keys()) other.shared.delete(known);
    known.shared.clear();
    const { added, removed } = differences(known.text.prints, text.prints);
    for (const print of removed) this.#unshare(print, known);
    for (const print of added) this.#share(print, known);
    known.text = text;
    known.key = keyOf(text);
  }

  #share(print: number, known: Known): void {
    const sharers = this.#sharers.get(print);
    if (sharers instanceof Set) sharers.add(known);
    else this.#sharers.set(print, sharers ? new Set([sharers, known]) : known);
  }

  #unshare(print: number, known: Known): void {
    const sharers = this.#sharers.get(print);
    if (sharers instanceof Set && sharers.size > 1) sharers.delete(known);
    else this.#sharers.delete(print);
  }

  #compare(known: Known): void {
    for (const [other, prints] of this.#countPrints(known)) {
      const fewer = Math.min(known.text.prints.length, other.text.prints.length);
      if (prints < fewer * this.#threshold * leastOfThreshold) continue;
      const shared = countShared(known.text, other.text);
      known.shared.set(other, shared);
      other.shared.set(known, shared);
    }
  }

  /** How many prints a text has in common with each other one. */
  #countPrints(known: Known): Map<Known, number> {
    const counts = new Map<Known, number>();
    for (const print of known.text.prints) {
      const sharers = this.#sharers.get(print);
      if (!(sharers instanceof Set)) continue;
      let left = mostSharers;
      for (const other of sharers) {
        if (other === known) continue;
        counts.set(other, (counts.get(other) ?? 0) + 1);
        if (--left === 0) break;
      }
    }
    return counts;
  }
}

const nothing = new Fingerprint([]);

function keyOf({ words, hash }: Fingerprint): string {
  return `${words} ${hash}`;
}

/** What stands between the beginning and the end that two lists share. */
function differences<List extends readonly unknown[] | Int32Array>(
  before: List,
  now: List,
): { added: List; removed: List } {
  let start = 0;
  while (start < now.length && start < before.length && now[start] === before[start]) start++;
  let end = 0;
  const most = Math.min(now.length, before.length) - start;
  while (end < most && now[now.length - 1 - end] === before[before.length - 1 - end]) end++;
  const between = (list: List) => list.slice(start, list.length - end) as List;
  return { added: between(now), removed: between(before) };
}
