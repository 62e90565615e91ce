/** Moves articles up, down or to a chosen place. */
import { type QuickPickItem, window } from 'vscode';
import type { Texts } from '../../../server/src/core/language';
import { isolate } from '../../../server/src/core/left-to-right';
import type { Article, Listing } from '../articles';
import { say } from '../display-language';
import type { Operation } from './edit';
import type { Target } from './target';

const before: Texts = { ar: 'قبل أي مقال؟', en: 'Before which article?' };
const atEnd: Texts = { ar: 'في آخر الملف', en: 'At the end' };

/** Undefined at the top. */
export function moveUp({ articles }: Target): Operation | undefined {
  const first = articles[0]?.index ?? 0;
  return first > 0 ? moveTo(articles, first - 1) : undefined;
}

/** Undefined at the bottom. */
export function moveDown({ articles, listing }: Target): Operation | undefined {
  const last = articles.at(-1)?.index ?? listing.articles.length;
  return last + 1 < listing.articles.length ? moveTo(articles, last + 2) : undefined;
}

export async function moveToChosen({ articles, listing }: Target): Promise<Operation | undefined> {
  const place = await window.showQuickPick(placesIn(listing), {
    placeHolder: isolate(say(before, listing.document)),
    matchOnDescription: true,
  });
  return place && moveTo(articles, place.to);
}

function moveTo(articles: readonly Article[], to: number): Operation {
  return { operation: 'moveArticle', article: articles.map(({ index }) => index), to };
}

interface Place extends QuickPickItem {
  readonly to: number;
}

function placesIn({ articles, document }: Listing): Place[] {
  const places = articles.map(({ index, title, outlet }) => ({
    label: `${index + 1}. ${isolate(title)}`,
    description: isolate(outlet),
    to: index,
  }));
  return [...places, { label: isolate(say(atEnd, document)), to: articles.length }];
}
