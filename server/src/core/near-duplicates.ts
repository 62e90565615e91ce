/** Articles whose text is mostly in another one: wire copy that several outlets printed. */
import type { Dossier } from './dossier';
import { type SharedText, SharedTexts } from './shared-texts';

export interface NearDuplicateLimits {
  /** How much of an article's text must be in another one, 0 to 1. */
  readonly threshold: number;
  /** Articles with fewer words are left alone. */
  readonly minimumWords: number;
}

export const defaultLimits: NearDuplicateLimits = { threshold: 0.5, minimumWords: 40 };

/** An article, and the one that has most of its text. Indices into the dossier's articles. */
export interface NearDuplicate {
  readonly article: number;
  readonly twin: number;
  /** How much of the article's text is in its twin's: the share of its shingles, 0 to 1. */
  readonly containment: number;
}

/** Finds near-duplicates in the versions of one document: what has not changed since the last is not compared again. */
export class NearDuplicateFinder {
  readonly #texts: SharedTexts;
  #last: { readonly dossier: Dossier; readonly found: readonly NearDuplicate[] } | undefined;

  constructor(readonly limits: NearDuplicateLimits = defaultLimits) {
    this.#texts = new SharedTexts(limits.threshold);
  }

  /**
   * The articles that are mostly contained in another one, in order. Of two that contain each other, it is the later;
   * of several that contain one, the twin is that with the most of it, and the first among equals.
   */
  find(dossier: Dossier): readonly NearDuplicate[] {
    for (const _ of this.prepare(dossier));
    return this.#last?.found ?? [];
  }

  /** Does the work of `find` beforehand, and stops after each article: it may be left, and the next find goes on. */
  *prepare(dossier: Dossier): Generator<void> {
    if (this.#last?.dossier === dossier) return;
    const texts = yield* this.#texts.update(dossier.articles.map(({ node }) => node));
    if (texts) this.#last = { dossier, found: this.#compare(texts) };
  }

  #compare(texts: readonly SharedText[]): NearDuplicate[] {
    const nearest = new Map<number, NearDuplicate>();
    for (const pair of this.#pairs(texts)) {
      const best = nearest.get(pair.article);
      const isNearer = !best || pair.containment > best.containment;
      if (isNearer || (pair.containment === best.containment && pair.twin < best.twin)) nearest.set(pair.article, pair);
    }
    return [...nearest.values()].sort((a, b) => a.article - b.article);
  }

  /** Every two articles of which one mostly contains the other, each once. */
  *#pairs(texts: readonly SharedText[]): Generator<NearDuplicate> {
    const firsts = new Map<SharedText, number>();
    for (const [article, later] of texts.entries()) {
      const isAlone = later.articles === 1 && later.shared.size === 0;
      if (isAlone || !this.#isLongEnough(later)) continue;
      const first = firsts.get(later);
      if (first !== undefined) {
        yield { article, twin: first, containment: 1 };
        continue;
      }
      firsts.set(later, article);
      for (const [earlier, shared] of later.shared) {
        const twin = firsts.get(earlier);
        if (twin === undefined) continue;
        const [ofLater, ofEarlier] = [shared / later.text.shingles.length, shared / earlier.text.shingles.length];
        if (ofLater >= this.limits.threshold) yield { article, twin, containment: ofLater };
        else if (ofEarlier >= this.limits.threshold) yield { article: twin, twin: article, containment: ofEarlier };
      }
    }
  }

  #isLongEnough({ text }: SharedText): boolean {
    return text.words >= this.limits.minimumWords && text.shingles.length > 0;
  }
}
