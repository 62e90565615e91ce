/** The order of outlets in the answer. VS Code sorts what it shows by position, so the order is free to serve it. */
import { countWhile } from '../binary-search';

/** An outlet's articles, by their index in the dossier, ascending. Never empty. */
type Group = readonly number[];

/**
 * Orders outlets so that the article under the cursor is found. VS Code walks siblings in the order given, enters the
 * first whose range contains the cursor, and never tries another. An outlet whose articles are not adjacent has a range
 * that covers those of others: they must come before it. Where ranges cross, no order serves all, and the outlet that
 * hides the fewest articles comes first.
 */
export function orderOutlets(groups: readonly Group[]): Group[] {
  // Most outlets hide nothing, and need not be compared with each other.
  const adjacent = groups.filter((group) => extentOf(group) === group.length);
  const spread = groups.filter((group) => extentOf(group) > group.length);
  return [...adjacent, ...(spread.length > mostCompared ? [...spread].sort(byExtent) : orderSpread(spread))];
}

/** Comparing more than these with each other would take longer than an outline may. No dossier has as many. */
const mostCompared = 500;

/** Orders outlets whose articles aren't adjacent, where nothing else can be hidden any more. */
function orderSpread(groups: readonly Group[]): Group[] {
  const articles = groups.flat().sort((a, b) => a - b);
  const left = new Set(groups);
  const hidden = new Map(groups.map((group) => [group, countWithin(articles, group) + 1 - group.length]));
  const ordered: Group[] = [];
  while (left.size > 0) {
    const next = fewestHidden(left, hidden);
    ordered.push(next);
    left.delete(next);
    // What comes first is found whatever covers it later.
    for (const other of left) hidden.set(other, (hidden.get(other) ?? 0) - countWithin(next, other));
  }
  return ordered;
}

function fewestHidden(left: ReadonlySet<Group>, hidden: ReadonlyMap<Group, number>): Group {
  let best: Group | undefined;
  for (const group of left) {
    if (best === undefined || (hidden.get(group) ?? 0) < (hidden.get(best) ?? 0)) best = group;
    if (hidden.get(best) === 0) break;
  }
  return best as Group;
}

/** How many articles of one outlet stand between the first and the last of another. */
function countWithin(group: Group, other: Group): number {
  return firstFrom(group, lastOf(other)) - firstFrom(group, firstOf(other));
}

/** How many of a group's articles come before one of another group. */
function firstFrom(group: Group, article: number): number {
  return countWhile(group, (own) => own < article);
}

/** How many articles there are from an outlet's first to its last. */
function extentOf(group: Group): number {
  return lastOf(group) - firstOf(group) + 1;
}

function byExtent(one: Group, other: Group): number {
  return extentOf(one) - extentOf(other);
}

function firstOf(group: Group): number {
  return group[0] as number;
}

function lastOf(group: Group): number {
  return group[group.length - 1] as number;
}
