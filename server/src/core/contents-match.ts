/** Which entry of the contents is which article, whatever went wrong between them. */
import type { Article, Dossier, Entry, Name } from './dossier';
import { countPairs, type Pairs, pairSimilarity } from './similarity';

/** Indices into the dossier's entries and articles. */
export interface ContentsMatch {
  /** For each entry, its article's index, or undefined. */
  readonly articleOf: readonly (number | undefined)[];
  /** For each article, its entry's index, or undefined. */
  readonly entryOf: readonly (number | undefined)[];
  /** Entries that repeat another: their index, and that of the article both name. */
  readonly repeatedEntries: ReadonlyMap<number, number>;
  /** Articles with the outlet and title of one before: their index, and that one's. */
  readonly repeatedArticles: ReadonlyMap<number, number>;
  /** The indices of well-formed articles that no entry names, and that no article before them repeats; ascending. */
  readonly unlistedArticles: readonly number[];
}

/**
 * Matches entries and articles: first by outlet and title, then by all words (a colon was lost), then by likeness:
 * the same outlet or nearly the same title, or the same place between matched neighbours.
 */
export function matchContents({ entries, articles }: Dossier): ContentsMatch {
  const match = new Matching(entries, articles);
  match.byKey(nameKey);
  match.byKey((name) => name.wordsKey);
  const repeatedArticles = findRepeatedArticles(articles);
  match.preferInOrder(findRepeatedEntries(entries, match));
  match.byLikeness(findRepeatedEntries(entries, match), repeatedArticles);
  const repeatedEntries = findRepeatedEntries(entries, match);
  const unlistedArticles = findUnlisted(articles, match, repeatedArticles);
  const { articleOf, entryOf } = match;
  return { articleOf, entryOf, repeatedEntries, repeatedArticles, unlistedArticles };
}

/** What makes two names the same: outlet and title; undefined where either lacks. */
export function nameKey(name: Pick<Name, 'key'>): string | undefined {
  return name.key;
}

/**
 * Which of two names with the same words lost its colon, where a later one now ends its outlet too late; undefined
 * where neither did.
 */
export function lostColon(entry: Name, header: Name): 'entry' | 'header' | undefined {
  if (entry.wordsKey !== header.wordsKey || entry.outletKey === header.outletKey) return undefined;
  if (!entry.colon) return 'entry';
  if (!header.colon) return 'header';
  return entry.outletKey.length > header.outletKey.length ? 'entry' : 'header';
}

/** Whether a name has all its parts. */
export function isWellFormed(name: Name): boolean {
  return nameKey(name) !== undefined;
}

/** What an entry lacks, given the article it names, or undefined. */
export function entryFault(entry: Entry, article: Article | undefined): string | undefined {
  if (!entry.colon || (article?.headed && lostColon(entry, article.name) === 'entry')) return 'noColon';
  if (!entry.outlet) return 'noOutlet';
  if (!entry.title) return 'noTitle';
  if (!entry.number) return 'noNumber';
  return entry.marker ? undefined : 'noStop';
}

/** How likely an entry and an article that no key joins are the same. */
interface Candidate {
  readonly entry: number;
  readonly article: number;
  readonly score: number;
}

/** How alike two names must be that stand in the same place, that name the same outlet, or that do neither. */
const alike = { inPlace: 0.45, ofOutlet: 0.5, elsewhere: { title: 0.75, outlet: 0.5 } };
/**
 * Above this many pairs, an entry is only compared with articles of its outlet, and not even with those once there are
 * as many: contents that far from the articles are another dossier's, and the pairs would cost more than they tell.
 */
const mostPairs = 40_000;

/** More entries than this between two that name an article are another dossier's. */
const farthest = 500;

class Matching {
  readonly articleOf: (number | undefined)[];
  readonly entryOf: (number | undefined)[];
  readonly #pairs = new Map<string, Pairs>();

  constructor(
    readonly entries: readonly Entry[],
    readonly articles: readonly Article[],
  ) {
    this.articleOf = entries.map(() => undefined);
    this.entryOf = articles.map(() => undefined);
  }

  /** Joins the entries and articles with the same key, the first with the first. */
  byKey(keyOf: (name: Name) => string | undefined): void {
    const waiting = new Map<string, number[]>();
    // From the last on: what is taken from the front of a long list moves all the rest.
    for (let article = this.articles.length - 1; article >= 0; article--) {
      const key = keyOf((this.articles[article] as Article).name);
      if (!key || this.entryOf[article] !== undefined) continue;
      const same = waiting.get(key);
      if (same) same.push(article);
      else waiting.set(key, [article]);
    }
    this.entries.forEach((name, entry) => {
      const key = keyOf(name);
      if (!key || this.articleOf[entry] !== undefined) return;
      const article = waiting.get(key)?.pop();
      if (article !== undefined) this.#join(entry, article);
    });
  }

  /** Of entries that name one article, joins the one that stands where the article does among the others. */
  preferInOrder(repeatedEntries: ReadonlyMap<number, number>): void {
    for (const [copy, article] of repeatedEntries) {
      const joined = this.entryOf[article] as number;
      if (this.#isInOrder(joined, article) || !this.#isInOrder(copy, article)) continue;
      this.articleOf[joined] = undefined;
      this.#join(copy, article);
    }
  }

  #isInOrder(entry: number, article: number): boolean {
    const before = this.#nextTo(entry, -1, article) ?? -1;
    const after = this.#nextTo(entry, 1, article) ?? Number.POSITIVE_INFINITY;
    return before < article && article < after;
  }

  /** The nearest other article that an entry near one names: of those before (-1) or after it (1). */
  #nextTo(entry: number, step: -1 | 1, article: number): number | undefined {
    for (let distance = 1; distance <= farthest; distance++) {
      const other = this.articleOf[entry + step * distance];
      if (other !== undefined && other !== article) return other;
    }
    return undefined;
  }

  /** Joins what is left by likeness, the likest first; what repeats another entry or article is none of it. */
  byLikeness(repeatedEntries: ReadonlyMap<number, number>, repeatedArticles: ReadonlyMap<number, number>): void {
    const entries = left(this.articleOf).filter((entry) => !repeatedEntries.has(entry));
    const articles = left(this.entryOf).filter((article) => !repeatedArticles.has(article));
    const candidates = this.#candidates(entries, articles);
    candidates.sort((a, b) => b.score - a.score || a.entry - b.entry || a.article - b.article);
    for (const { entry, article } of candidates) {
      if (this.articleOf[entry] === undefined && this.entryOf[article] === undefined) this.#join(entry, article);
    }
  }

  #join(entry: number, article: number): void {
    this.articleOf[entry] = article;
    this.entryOf[article] = entry;
  }

  #candidates(entries: readonly number[], articles: readonly number[]): Candidate[] {
    const comparable = this.#comparable(entries, articles);
    const entryPlaces = this.#places(this.articleOf, (article) => article);
    const articlePlaces = this.#places(this.entryOf, (_, article) => article);
    const candidates: Candidate[] = [];
    for (const entry of entries) {
      for (const article of comparable(entry)) {
        const sameOutlet = this.#outlet(entry) !== '' && this.#outlet(entry) === this.articles[article]?.name.outletKey;
        const score = this.#score(entry, article, sameOutlet, entryPlaces[entry] === articlePlaces[article]);
        if (score > 0) candidates.push({ entry, article, score });
      }
    }
    return candidates;
  }

  /** The articles to compare an entry with. */
  #comparable(entries: readonly number[], articles: readonly number[]): (entry: number) => readonly number[] {
    if (entries.length * articles.length <= mostPairs) return () => articles;
    const byOutlet = new Map<string, number[]>();
    for (const article of articles) {
      const outlet = this.articles[article]?.name.outletKey ?? '';
      const same = byOutlet.get(outlet);
      if (same) same.push(article);
      else byOutlet.set(outlet, [article]);
    }
    let left = mostPairs;
    return (entry) => {
      const outlet = this.#outlet(entry);
      const same = outlet === '' ? [] : (byOutlet.get(outlet) ?? []);
      left -= same.length;
      return left < 0 ? [] : same;
    };
  }

  /** For each item, the article of the last joined item before it: equal where two stand between the same neighbours. */
  #places(joined: readonly (number | undefined)[], articleAt: (other: number, index: number) => number): number[] {
    let place = -1;
    return joined.map((other, index) => {
      if (other !== undefined) place = articleAt(other, index);
      return place;
    });
  }

  #outlet(entry: number): string {
    return this.entries[entry]?.outletKey ?? '';
  }

  #score(entry: number, article: number, sameOutlet: boolean, samePlace: boolean): number {
    const a = this.entries[entry] as Entry;
    const { name: b, headed } = this.articles[article] as Article;
    if (!headed || !isWellFormed(a) || !isWellFormed(b)) {
      // What lacks its name answers to the nameless one, or the one left over, in the same place.
      const likeness = this.#likeness(a.wordsKey, b.wordsKey);
      return samePlace || likeness >= alike.elsewhere.title ? likeness + (samePlace ? 1 : 0) + 0.01 : 0;
    }
    const likeness = this.#likeness(a.titleKey, b.titleKey);
    const isSame =
      (sameOutlet && likeness >= alike.ofOutlet) ||
      (samePlace && likeness >= alike.inPlace) ||
      (likeness >= alike.elsewhere.title && this.#likeness(a.outletKey, b.outletKey) >= alike.elsewhere.outlet);
    return isSame ? likeness + (sameOutlet ? 0.5 : 0) + (samePlace ? 0.5 : 0) : 0;
  }

  #likeness(a: string, b: string): number {
    return pairSimilarity(this.#countPairs(a), this.#countPairs(b));
  }

  #countPairs(text: string): Pairs {
    let pairs = this.#pairs.get(text);
    if (!pairs) {
      pairs = countPairs(text.slice(0, 300));
      this.#pairs.set(text, pairs);
    }
    return pairs;
  }
}

function left(joined: readonly (number | undefined)[]): number[] {
  return joined.flatMap((other, index) => (other === undefined ? [index] : []));
}

function findRepeatedEntries(entries: readonly Entry[], { articleOf }: Matching): Map<number, number> {
  const unnamed = left(articleOf);
  const keys = new Set(unnamed.map((index) => nameKey(entries[index] as Entry)));
  const named = new Map<string, number>();
  const repeated = new Map<number, number>();
  entries.forEach((entry, index) => {
    const key = nameKey(entry);
    const article = articleOf[index];
    if (key !== undefined && article !== undefined && keys.has(key)) named.set(key, article);
  });
  for (const index of unnamed) {
    const article = named.get(nameKey(entries[index] as Entry) ?? '');
    if (article !== undefined) repeated.set(index, article);
  }
  return repeated;
}

function findRepeatedArticles(articles: readonly Article[]): Map<number, number> {
  const first = new Map<string, number>();
  const repeated = new Map<number, number>();
  articles.forEach(({ name, headed }, index) => {
    const key = headed ? nameKey(name) : undefined;
    if (key === undefined) return;
    const original = first.get(key);
    if (original === undefined) first.set(key, index);
    else repeated.set(index, original);
  });
  return repeated;
}

function findUnlisted(
  articles: readonly Article[],
  { entryOf }: Matching,
  repeated: ReadonlyMap<number, number>,
): number[] {
  const isUnlisted = ({ name, headed }: Article, index: number) =>
    headed && isWellFormed(name) && entryOf[index] === undefined && !repeated.has(index);
  return articles.flatMap((article, index) => (isUnlisted(article, index) ? [index] : []));
}
