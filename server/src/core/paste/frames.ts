/** The elements that are open while HTML is read, and what each makes of the text in it. */
import { blocks, hintOf, isHidden, isItemOfRow, quoted, showsAsBlock, unread, unreadRoles } from './elements';
import type { Block } from './page';

export type Attributes = Readonly<Record<string, string>>;

export interface Frame {
  readonly name: string;
  readonly isUnread: boolean;
  readonly isBlock: boolean;
  /** Whether a page sets it apart from its neighbours in the same line, by its style. */
  readonly isItem: boolean;
  /** Whether a page has names of its own for it. */
  readonly isNamed: boolean;
  readonly inLink: boolean;
  /** Whether it is in a link to a site's first page. */
  readonly inLinkHome: boolean;
  readonly inPre: boolean;
  /** Whether it is in what `quoted` lists. */
  readonly inQuote: boolean;
  readonly kind: Block['kind'];
  readonly level: number;
  readonly hint: string | undefined;
  /** Of a figure: whether a picture was seen in it. */
  readonly figure: { hasPicture: boolean } | undefined;
  /** Of a list: how many items it has had; undefined for one without numbers. */
  readonly list: { items: number | undefined } | undefined;
}

export const outermost: Frame = {
  name: '',
  isUnread: false,
  isBlock: true,
  isItem: false,
  isNamed: false,
  inLink: false,
  inLinkHome: false,
  inPre: false,
  inQuote: false,
  kind: 'paragraph',
  level: 0,
  hint: undefined,
  figure: undefined,
  list: undefined,
};

export function enter(parent: Frame, name: string, attributes: Attributes): Frame {
  const level = headingLevel(name);
  return {
    name,
    isUnread: parent.isUnread || isUnread(name, attributes),
    isBlock: blocks.has(name) || showsAsBlock(attributes),
    isItem: isItemOfRow(attributes),
    isNamed: attributes.class !== undefined,
    inLink: parent.inLink || name === 'a',
    inLinkHome: parent.inLinkHome || (name === 'a' && firstPage.test(attributes.href?.slice(0, longestAddress) ?? '')),
    inPre: parent.inPre || name === 'pre',
    inQuote: parent.inQuote || quoted.has(name),
    kind: level > 0 ? 'heading' : name === 'li' ? 'item' : name === 'tr' ? 'row' : parent.kind,
    level: level || parent.level,
    hint: parent.hint ?? hintIn(parent, name, attributes),
    figure: name === 'figure' ? { hasPicture: false } : parent.figure,
    list: name === 'ul' ? { items: undefined } : name === 'ol' ? { items: 0 } : parent.list,
  };
}

export function isAboutPicture({ figure, inQuote }: Frame): boolean {
  return figure?.hasPicture === true && !inQuote;
}

const longestAddress = 300;
const firstPage = /^(?:(?:https?:)?\/\/[^/]+)?\/?$/i;

function isUnread(name: string, attributes: Attributes): boolean {
  return unread.has(name) || unreadRoles.has(attributes.role ?? '') || isHidden(attributes);
}

/** A quotation's footer names who said it; other footers are the page's. */
function hintIn({ inQuote }: Frame, name: string, attributes: Attributes): string | undefined {
  return name === 'footer' && !inQuote ? 'footer' : hintOf(attributes);
}

function headingLevel(name: string): number {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
}
