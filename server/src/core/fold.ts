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
  makeRoom(2 * text.length);
  let length = 0;
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === several) return foldByCharacter(text);
    if (unit === space) gap = true;
    else if (unit !== dropped) {
      if (gap && length > 0) output[length++] = space;
      gap = false;
      output[length++] = unit;
    }
  }
  return output.subarray(0, length);
}

/** The same of a text that can't be folded unit by unit. */
function foldByCharacter(text: string): Uint16Array {
  const folded = joinLetters(Array.from(text, foldCharacter)).trim();
  makeRoom(folded.length);
  for (let i = 0; i < folded.length; i++) output[i] = folded.charCodeAt(i);
  return output.subarray(0, folded.length);
}

let output = new Uint16Array(1 << 14);

function makeRoom(length: number): void {
  if (output.length < length) output = new Uint16Array(2 * length);
}

/** What `foldUnit` tells besides letters. */
export const dropped = 0;
export const space = 0x20;
export const several = 0xfffe;
const unknown = 0xffff;
/** What `foldUnit` gives for each UTF-16 unit; `unknown` until it was met. */
const units = new Uint16Array(0x10000).fill(unknown);

/** What a UTF-16 unit becomes: a letter, `space` or `dropped`; `several` where it is half a character, or becomes more than one. */
export function foldUnit(code: number): number {
  const unit = units[code] as number;
  return unit === unknown ? learn(code) : unit;
}

function learn(code: number): number {
  const letters = foldCharacter(String.fromCharCode(code));
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const unit = isHalf || letters.length > 1 ? several : letters.charCodeAt(0) || dropped;
  units[code] = unit;
  return unit;
}

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
  const plain = character.normalize('NFKC');
  if (plain !== character) return joinLetters(Array.from(plain, foldCharacter));
  if (isSpace(code) || !/[\p{L}\p{N}]/u.test(character)) return ' ';
  // A letter and its mark may be one character or two: `É`.
  return character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** A run of white space and other punctuation is one space. */
function joinLetters(letters: readonly string[]): string {
  return letters.join('').replace(/ +/g, ' ');
}
