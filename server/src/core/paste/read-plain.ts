/** Reads plain text as if it were a page: each line is a block. */
import { splitLines } from '../text';
import { cleanText } from './clean';
import type { Block, Page } from './page';

export function readPlain(text: string): Page {
  const blocks = splitLines(text).flatMap(({ start, end }): Block[] => {
    const words = cleanText(text.slice(start, end));
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    return [
      {
        kind: 'paragraph',
        level: 0,
        text: words,
        mark: '',
        linked: 0,
        isHome: false,
        hint: undefined,
        time: undefined,
      },
    ];
  });
  return {
    blocks,
    addresses: [],
    links: [],
    siteName: undefined,
    isDocument: false,
  };
}
