/** Gathers the text of one block, while its elements come and go. */
import { cleanText } from './clean';
import type { Frame } from './frames';
import { shortestParagraph } from './page';

/** Stands where a page shows two things side by side. No text of a page has it. */
const gap = '\0';

export class BlockText {
  readonly #pieces: string[] = [];
  /** Letters and digits, in links and elsewhere. */
  readonly #letters = { linked: 0, home: 0, all: 0 };
  /** The elements that ended since the last text, and those that began behind them. */
  #ended: Frame[] = [];
  #began: Frame[] = [];

  get isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  /** What is no part of a page's own text: a blank, a sign that divides. */
  addSign(sign: string): void {
    this.#pieces.push(sign);
  }

  begin(frame: Frame): void {
    this.#began.push(frame);
  }

  end(frame: Frame): void {
    this.#ended.push(frame);
    this.#began = [];
  }

  add(text: string, { inLink, inLinkHome }: Frame): void {
    if (this.#ended.length > 0 && this.#began.length > 0) this.#pieces.push(this.#gapBefore(text));
    this.#ended = [];
    this.#began = [];
    this.#pieces.push(text);
    const letters = countLetters(text);
    this.#letters.all += letters;
    if (inLink) this.#letters.linked += letters;
    if (inLinkHome) this.#letters.home += letters;
  }

  /** One line, clean. Only in short blocks do things side by side become a row with signs between. */
  read(isRow: boolean): { readonly text: string; readonly linked: number; readonly isHome: boolean } {
    const all = this.#pieces.join('');
    const isShort = all.length < shortestParagraph;
    const text = cleanText(all.replaceAll(gap, isRow && isShort ? ' | ' : ''));
    const { linked, home, all: letters } = this.#letters;
    return { text, linked: letters === 0 ? 0 : linked / letters, isHome: letters > 0 && home === letters };
  }

  /**
   * Pages write a name, a date and a counter in elements of their own, without a blank between. Parts of a word are
   * written in elements too, by word processors: without names.
   */
  #gapBefore(text: string): string {
    if (this.#began.some(({ isItem }) => isItem)) return `${gap} `;
    if (this.#ended.some(isLink) && this.#began.some(isLink)) return ' ';
    if (!this.#began.some(({ isNamed }) => isNamed) || [...this.#ended, ...this.#began].some(isIndex)) return '';
    const sides = [this.#pieces.at(-1)?.at(-1) ?? '', text.charAt(0)];
    return sides.every((sign) => letterOrDigit.test(sign)) && sides.some((sign) => digit.test(sign)) ? gap : '';
  }
}

function isLink({ name }: Frame): boolean {
  return name === 'a';
}

function isIndex({ name }: Frame): boolean {
  return name === 'sup' || name === 'sub';
}

const digit = /\p{Nd}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Nearly: it is asked of every piece of every page, and for a share only. */
function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isLikeLetter(text.charCodeAt(at))) count++;
  return count;
}

function isLikeLetter(code: number): boolean {
  if (code >= 0x80) return code >= 0xc0 && (code < 0x2000 || code > 0x206f);
  const lower = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
}
