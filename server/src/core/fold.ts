/** Folding: two spellings of the same words become the same string. */
import { digitValue, isInvisible, isSpace } from './characters';

/**
 * Folds a text for comparison, as `docs/format.md` describes: letters that Arabic keyboards and habits mix up become
 * one, vowel marks, accents, tatweel, quotation marks and invisible signs go, digits become ASCII, letters lower case, and each
 * run of white space and other punctuation one space, with none at either end.
 */
export function fold(text: string): string {
  const units = foldToUnits(text);
  let folded = '';
  for (let at = 0; at < units.length; at += mostArguments) {
    folded += String.fromCharCode.apply(null, units.subarray(at, at + mostArguments) as unknown as number[]);
  }
  return folded;
}

/** More arguments than this, some engines refuse. */
const mostArguments = 8192;

/** The same in UTF-16 units, in a place that the next folding takes again: for what is read at once and not kept. */
export function foldToUnits(text: string): Uint16Array {
  const plain = compatibilityForms.test(text) ? text.normalize('NFKC') : text;
  let length = 0;
  let gap = false;
  for (let i = 0; i < plain.length; i++) {
    let unit = units[plain.charCodeAt(i)] as number;
    let letters = '';
    if (unit === unknown) {
      const character = String.fromCodePoint(plain.codePointAt(i) as number);
      i += character.length - 1;
      letters = learn(character);
      unit = letters.charCodeAt(0) || dropped;
    }
    if (unit === dropped) continue;
    if (unit === space) {
      gap = true;
      continue;
    }
    if (length + letters.length + 2 > output.length) grow();
    if (gap && length > 0) output[length++] = space;
    gap = false;
    output[length++] = unit;
    for (let k = 1; k < letters.length; k++) output[length++] = letters.charCodeAt(k);
  }
  return output.subarray(0, length);
}

let output = new Uint16Array(1 << 14);

function grow(): void {
  const larger = new Uint16Array(2 * output.length);
  larger.set(output);
  output = larger;
}

const dropped = 0;
const space = 0x20;
const unknown = 0xffff;
/** What each UTF-16 unit becomes that is a character by itself and becomes one unit; `unknown` until it was met. */
const units = new Uint16Array(0x10000).fill(unknown);

function learn(character: string): string {
  const letters = foldCharacter(character);
  const isSurrogate = /[\uD800-\uDFFF]/.test(character);
  if (!isSurrogate && letters.length <= 1) units[character.charCodeAt(0)] = letters.charCodeAt(0) || dropped;
  return letters;
}

/** Presentation forms of Arabic, ligatures, and the full-width forms: what NFKC is for, and rare enough to look first. */
const compatibilityForms = /[\uFB00-\uFDFF\uFE70-\uFEFC\uFF01-\uFFEF\u2070-\u209F\u2100-\u218F\u2460-\u24FF]/;

const letters = new Map<string, string>([
  ...[...'أإآٱ'].map((alef) => [alef, 'ا'] as const),
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ئ', 'ي'],
  ['ؤ', 'و'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['ء', ''],
  ['ـ', ''],
  ...[...'"\'«»“”„‟‘’‚‛‹›`´′″'].map((quote) => [quote, ''] as const),
]);

/** One character each, remembered: a dossier has few different ones. */
const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  let result = folded.get(character);
  if (result === undefined) {
    result = computeFold(character);
    folded.set(character, result);
  }
  return result;
}

function computeFold(character: string): string {
  const known = letters.get(character);
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  const digit = digitValue(code);
  if (digit !== undefined) return String(digit);
  if (isInvisible(code) || /\p{M}/u.test(character)) return '';
  if (isSpace(code) || !/[\p{L}\p{N}]/u.test(character)) return ' ';
  // A letter and its mark may be one character or two: `É`.
  return character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
