/** Reads a piece of HTML into blocks, in one pass: no tree is built, and what is nested too deep is no page. */
import { Parser } from 'htmlparser2';
import { BlockText } from './block-text';
import { cleanText } from './clean';
import { pictures } from './elements';
import { type Attributes, enter, type Frame, isAboutPicture, outermost } from './frames';
import type { Block, Page } from './page';

/** UTF-16 units; elements in one another; addresses and blocks that are looked at. Pages of news have far less. */
const most = { length: 2_000_000, depth: 400, links: 1000, blocks: 20_000 };

/** Undefined for what is too long, too deep or too much for a page of news. Never throws, linear in its length. */
export function readHtml(html: string): Page | undefined {
  if (html.length > most.length) return undefined;
  const reader = new Reader();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reader.open(name, attributes);
      if (reader.isTooMuch) parser.pause();
    },
    ontext: (text) => reader.read(text),
    onclosetag: (name) => reader.close(name),
  });
  parser.write(withoutHeader(html).replaceAll('\0', ''));
  if (reader.isTooMuch) return undefined;
  parser.end();
  const { addresses, ...page } = reader.finish();
  return { ...page, addresses: [...headerAddress(html), ...addresses], isDocument: isDocument(html) };
}

/** Windows puts a header before the HTML of its clipboard (CF_HTML), and the page's address in it. */
const hasHeader = /^Version:\d/;

function withoutHeader(html: string): string {
  return hasHeader.test(html) ? html.slice(Math.max(0, html.indexOf('<'))) : html;
}

function headerAddress(html: string): string[] {
  const [, address] = /\nSourceURL:(\S{1,2000})/.exec(hasHeader.test(html) ? html.slice(0, 3000) : '') ?? [];
  return address ? [address] : [];
}

/** Marks of Word, Excel and the like, of LibreOffice, of Google's documents and mail. */
const documentMarks =
  /urn:schemas-microsoft-com:office|ProgId content="?(?:Word|Excel|PowerPoint)|docs-internal-guid|google-sheets-html-origin|<meta name="generator" content="(?:LibreOffice|Microsoft)|class="?(?:MsoNormal|gmail_|moz-cite|AppleMailSignature)/i;

function isDocument(html: string): boolean {
  return documentMarks.test(html.slice(0, 50_000));
}

type Facts = Omit<Page, 'isDocument'>;

class Reader {
  readonly #frames: Frame[] = [outermost];
  readonly #blocks: Block[] = [];
  readonly #addresses: string[] = [];
  readonly #links: string[] = [];
  #siteName: string | undefined;
  #text = new BlockText();
  #time: Block['time'];
  /** What stands before the next block's text: the mark of a list's item. */
  #mark = '';
  isTooMuch = false;

  open(name: string, attributes: Attributes): void {
    this.#readFacts(name, attributes);
    const parent = this.#top;
    const frame = enter(parent, name, attributes);
    if (pictures.has(name) && parent.figure && !parent.isUnread) parent.figure.hasPicture = true;
    if (frame.isBlock) this.#flush(parent, name === 'br' && parent.kind === 'heading');
    else if (!frame.isUnread) this.#text.begin(frame);
    this.#frames.push(frame);
    if (!frame.isUnread) this.#begin(name, attributes, parent);
    this.isTooMuch = this.#frames.length > most.depth || this.#blocks.length > most.blocks;
  }

  /** What some elements put before their text, or are. */
  #begin(name: string, attributes: Attributes, parent: Frame): void {
    if (name === 'li') this.#mark = markOf(parent.list);
    if ((name === 'td' || name === 'th') && !this.#text.isEmpty) this.#text.addSign(' | ');
    if (name === 'time') {
      this.#time ??= { datetime: attributes.datetime };
      this.#text.addSign(' ');
    }
    if (name === 'q') this.#text.addSign('"');
  }

  read(text: string): void {
    const frame = this.#top;
    if (frame.isUnread || frame.name === 'title' || isAboutPicture(frame)) return;
    const lines = frame.inPre ? text.split(/\r\n|\r|\n/) : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#flush(frame, false);
      this.#text.add(line, frame);
    }
  }

  close(name: string): void {
    if (this.#frames.length === 1) return;
    const frame = this.#frames.pop() as Frame;
    if (!frame.isUnread && (name === 'time' || name === 'q')) this.#text.addSign(name === 'q' ? '"' : ' ');
    if (frame.isBlock) this.#flush(frame, name === 'br' && frame.kind === 'heading');
    else if (!frame.isUnread) this.#text.end(frame);
    if (name === 'li') this.#mark = '';
  }

  finish(): Facts {
    this.#flush(this.#top, false);
    return {
      blocks: this.#blocks,
      addresses: this.#addresses,
      links: this.#links,
      siteName: this.#siteName,
    };
  }

  get #top(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  /** Ends the block that is being read; `joins`: a line break that only breaks a line of it. */
  #flush({ kind, level, hint }: Frame, joins: boolean): void {
    if (joins) {
      this.#text.addSign(' ');
      return;
    }
    const read = this.#text.read(kind === 'paragraph');
    if (hasWords.test(read.text)) {
      this.#blocks.push({ ...read, kind, level, mark: this.#mark, hint, time: this.#time });
      this.#mark = '';
    }
    this.#text = new BlockText();
    this.#time = undefined;
  }

  #readFacts(name: string, { href, src, rel, property, content }: Attributes): void {
    const address = name === 'a' ? href : name === 'img' ? src : undefined;
    if (address !== undefined && this.#links.length < most.links) this.#links.push(address);
    if (name === 'link' && rel === 'canonical' && href) this.#addresses.push(href);
    if (name !== 'meta' || !content) return;
    if (property === 'og:url') this.#addresses.push(content);
    if (property === 'og:site_name') this.#siteName ??= cleanText(content);
  }
}

/** What is no more than a row of signs has nothing to read in it. */
const hasWords = /[\p{L}\p{N}]/u;

function markOf(list: Frame['list']): string {
  if (!list) return '';
  return list.items === undefined ? '- ' : `${++list.items}. `;
}
