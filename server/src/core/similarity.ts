/** How alike two folded texts are, for «did you mean». */

/** The Sørensen–Dice coefficient of the texts' pairs of characters: 1 for the same, 0 for nothing in common. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  return pairSimilarity(countPairs(a), countPairs(b));
}

export interface Pairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The pairs of neighbouring characters of a text, to compare it with many others. */
export function countPairs(text: string): Pairs {
  const counts = new Map<string, number>();
  const padded = ` ${text} `;
  for (let i = 0; i + 1 < padded.length; i++) {
    const pair = padded.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: padded.length - 1 };
}

export function pairSimilarity(a: Pairs, b: Pairs): number {
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [pair, count] of few.counts) shared += Math.min(count, many.counts.get(pair) ?? 0);
  return (2 * shared) / (a.total + b.total);
}
