/** All articles in another order. What has no place of its own in it follows the article before it. */

import { arrangeArticles } from '../edits/articles';
import { plain } from '../layouts/plain';
import { identifyOutlets } from '../outlets/identity';
import type { Subject } from '../rules/rule';
import { type Outcome, reasons, settle, wordsOf } from './operation';
import { rearrange } from './rearrange';

/** Puts the articles in the order of their entries; the contents stay as they are. */
export function orderAsContents(subject: Subject): Outcome {
  const { dossier, match } = subject;
  if (dossier.layout === plain) return { reason: reasons.noLayout };
  const order = sortedBy(subject, (index) => match.entryOf[index]);
  const edits = arrangeArticles(
    dossier,
    order.map((item) => ({ item })),
  );
  return settle(subject, edits, { words: order.map((index) => wordsOf(subject, index)) });
}

/** Brings the articles of each outlet together, where its first one stands. The contents follow. */
export function groupByOutlet(subject: Subject): Outcome {
  const { articles } = subject.dossier;
  const outletOf = identifyOutlets(subject);
  const places = new Map<string, number>();
  const order = sortedBy(subject, (index) => {
    const name = articles[index]?.name;
    const key = name?.title ? outletOf(name) : '';
    if (key === '') return undefined;
    if (!places.has(key)) places.set(key, index);
    return places.get(key);
  });
  return rearrange(subject, order);
}

function sortedBy({ dossier }: Subject, placeOf: (index: number) => number | undefined): number[] {
  let place = -1;
  const placed = dossier.articles.map((_, index) => {
    place = placeOf(index) ?? place;
    return { index, place };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ index }) => index);
}
