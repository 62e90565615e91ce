/** Which texts of a set have shingles in common, kept up to date while the set changes a little. */
import { countShared, type Fingerprint, fingerprint } from './fingerprints';

/** A text's fingerprint, and how many shingles it shares with each of the others that may matter. */
export interface SharedText extends Fingerprint {
  readonly shared: ReadonlyMap<SharedText, number>;
}

interface Known extends Fingerprint {
  readonly shared: Map<Known, number>;
}

/** Of more texts that share a print, no more are compared: it is a phrase of the trade, or a text copied endlessly. */
const mostSharers = 16;
/** Prints are a sample, and short texts have few: texts are compared in full from this part of the threshold on. */
const leastOfThreshold = 1 / 3;

export class SharedTexts {
  readonly #threshold: number;
  #known: ReadonlyMap<string, Known> = new Map();
  /** An inverted index: the texts that have a print. Most prints have one text alone. */
  readonly #sharers = new Map<number, Known[]>();

  /** `threshold`: how much of one of two texts must be in the other for them to matter, 0 to 1. */
  constructor(threshold: number) {
    this.#threshold = threshold;
  }

  /** Takes a new set of texts in place of the last one. Gives one object for each text, the same for equal ones. */
  update(texts: readonly string[]): SharedText[] {
    const present = new Map<string, Known>();
    const added: Known[] = [];
    for (const text of texts) {
      if (present.has(text)) continue;
      const known = this.#known.get(text) ?? { ...fingerprint(text), shared: new Map() };
      if (!this.#known.has(text)) added.push(known);
      present.set(text, known);
    }
    for (const [text, known] of this.#known) if (!present.has(text)) this.#remove(known);
    for (const known of added) this.#add(known);
    this.#known = present;
    return texts.map((text) => present.get(text) as Known);
  }

  #add(added: Known): void {
    for (const [other, prints] of this.#countPrints(added)) {
      const fewer = Math.min(added.prints.length, other.prints.length);
      if (prints < fewer * this.#threshold * leastOfThreshold) continue;
      const shared = countShared(added, other);
      added.shared.set(other, shared);
      other.shared.set(added, shared);
    }
    for (const print of added.prints) {
      const sharers = this.#sharers.get(print);
      if (sharers) sharers.push(added);
      else this.#sharers.set(print, [added]);
    }
  }

  #remove(removed: Known): void {
    for (const other of removed.shared.keys()) other.shared.delete(removed);
    for (const print of removed.prints) {
      const sharers = this.#sharers.get(print)?.filter((other) => other !== removed) ?? [];
      if (sharers.length > 0) this.#sharers.set(print, sharers);
      else this.#sharers.delete(print);
    }
  }

  #countPrints({ prints }: Known): Map<Known, number> {
    const counts = new Map<Known, number>();
    for (const print of prints) {
      const sharers = this.#sharers.get(print) ?? [];
      for (const other of sharers.slice(0, mostSharers)) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return counts;
  }
}
