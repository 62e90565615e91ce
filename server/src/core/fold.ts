/** Folding: two spellings of the same words become the same string. */
import { digitValue, isInvisible, isSpace } from './characters';

/**
 * Folds a text for comparison, as `docs/format.md` describes: letters that Arabic keyboards and habits mix up become
 * one, vowel marks, accents, tatweel, quotation marks and invisible signs go, digits become ASCII, letters lower case, and each
 * run of white space and other punctuation one space, with none at either end.
 */
export function fold(text: string): string {
  const plain = compatibilityForms.test(text) ? text.normalize('NFKC') : text;
  let folded = '';
  let gap = false;
  for (const character of plain) {
    const letter = foldCharacter(character);
    if (letter === ' ') gap = true;
    else if (letter !== '') {
      if (gap && folded !== '') folded += ' ';
      gap = false;
      folded += letter;
    }
  }
  return folded;
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
