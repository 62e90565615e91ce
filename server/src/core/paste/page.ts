/** What is read from a piece of HTML: its blocks of text, and what it tells about where it comes from. */

/** A block as a reader sees it: a paragraph, a heading, an item of a list. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** Of a heading: 1 to 6; of others 0. */
  readonly level: number;
  /** One line, clean (see `cleanText`). Never empty. */
  readonly text: string;
  /** What an item of a list begins with, before its text: `- `, `3. `. */
  readonly mark: string;
  /** How much of its text is in links, 0 to 1. */
  readonly linked: number;
  /** Whether it is nothing but a link to a site's first page: the site's name. */
  readonly isHome: boolean;
  /** What the page's own names for it (`class`, `id`) say that it is: `share`, `related`. */
  readonly hint: string | undefined;
  /** Whether it holds a `<time>`, and the machine-readable date of it where it has one. */
  readonly time: { readonly datetime: string | undefined } | undefined;
}

/** Shorter blocks may be metadata, captions, names. UTF-16 units. */
export const shortestParagraph = 90;

/** Longer blocks are paragraphs, whatever they begin with and whatever they are called. UTF-16 units. */
export const longestFurniture = 200;

/** Whether a block is nothing but a link. */
export function isLink({ linked }: Block): boolean {
  return linked > 0.9;
}

/** Whether a block is as long as a paragraph of an article. */
export function isLong(block: Block): boolean {
  return block.text.length >= shortestParagraph && !isLink(block);
}

export interface Page {
  readonly blocks: readonly Block[];
  /** The page's own address, or those that it names itself by: of the clipboard's header, `canonical`, `og:url`. */
  readonly addresses: readonly string[];
  /** The addresses of links and pictures, as many as `mostLinks`. */
  readonly links: readonly string[];
  readonly siteName: string | undefined;
  /** Whether it was made by a word processor, a spreadsheet or a mail program. */
  readonly isDocument: boolean;
}
