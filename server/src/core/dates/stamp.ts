/** Tells a dateline from a sentence or a heading that mentions a date. Precision first: what isn't sure is none. */
import { isSpace } from '../characters';
import { isTight } from './part';
import type { PlacedDate } from './read';
import type { Token } from './tokens';

/**
 * Whether a line is a dateline. Right beside its date, only words of publishing and of time stand (`آخر تحديث`); what
 * else there is, a section, an agency, a place, is short, and divided from the date by a sign, wide blanks or a time.
 */
export function isStamp(text: string, tokens: readonly Token[], dates: readonly PlacedDate[]): boolean {
  const outline = outlineOf(text, tokens, dates);
  const endsSentence = /[.؟?!…]/.test(tokens.at(-1)?.key ?? '') && outline.includes('w');
  return outline.includes('D') && !endsSentence && !besideDate.test(outline) && !tooWordy.test(outline);
}

const besideDate = /wD|Dw|w\(D/;
const tooWordy = /w{4},|,w{4}|w{6}|(?:w[^w]*){13}/;

/** Whether a line, or a paragraph, begins as agencies begin theirs: a place, a date, the agency in brackets, a dash. */
export function opensWithStamp(text: string, tokens: readonly Token[], dates: readonly PlacedDate[]): boolean {
  return agencyOpening.test(outlineOf(text, tokens, dates));
}

const agencyOpening = /^[w,]{0,5}D,?\(w{0,5}\)-/;

/** A line in outline, a sign for each part that counts: `D` a date, `w` a word, `|` what divides, `,` `-` `(` `)`. */
function outlineOf(text: string, tokens: readonly Token[], dates: readonly PlacedDate[]): string {
  let outline = '';
  let at = 0;
  for (const { first, next } of dates) {
    while (at < first) outline += columnsAt(text, tokens, at) + kindOf(tokens, at++);
    outline += `${columnsAt(text, tokens, at)}D`;
    at = next;
  }
  while (at < tokens.length) outline += columnsAt(text, tokens, at) + kindOf(tokens, at++);
  return outline;
}

/** Wide blanks before a token divide a line as signs do: pasted columns. */
function columnsAt(text: string, tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1];
  return before && isWide(text.slice(before.end, tokens[at]?.start)) ? '|' : '';
}

function kindOf(tokens: readonly Token[], at: number): string {
  const { kind, key } = tokens[at] as Token;
  if (kind === 'time') return '|';
  if (kind === 'sign') return isHyphen(tokens, at) ? '' : (signs[key] ?? '');
  // Single letters are what is left of icons.
  return kind === 'number' || key.length === 1 || stampWords.has(key) || isZone(tokens, at) ? '' : 'w';
}

const signs: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'|•·*#_/\\<>'].map((sign) => [sign, '|'])),
  ...Object.fromEntries([...'-–—―'].map((sign) => [sign, '-'])),
  ...Object.fromEntries([...',،'].map((sign) => [sign, ','])),
  ...Object.fromEntries([...'(['].map((sign) => [sign, '('])),
  ...Object.fromEntries([...')]'].map((sign) => [sign, ')'])),
};

/** A sign that joins two words: `روسية-تركية`. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, sign, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (sign.key !== '-' || before?.kind !== 'word' || after?.kind !== 'word') return false;
  return isTight(before, sign) && isTight(sign, after);
}

/** Words of publishing and of time, folded (see `fold`). */
const stampWords = new Set(
  (
    'نشر نشرت النشر نشره تاريخ التاريخ بتاريخ في يوم ليوم اليوم بتاريخه اخر تحديث التحديث حدث محدث تم تحديثه اضيف اضيفت ' +
    'الساعه ساعه بتوقيت توقيت بالتوقيت المحلي غرينتش جرينتش صباحا مسا ظهرا ليلا هجري ميلادي الموافق ' +
    'published publish posted post updated update last on at date dated first am pm gmt gst utc est edt bst cet local time'
  ).split(' '),
);

/** Whether a word names a place whose time it is, in up to two words: `بتوقيت أبوظبي`, `بتوقيت مكة المكرمة`. */
function isZone(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.key === 'بتوقيت' || tokens[at - 2]?.key === 'بتوقيت';
}

function isWide(between: string): boolean {
  if (between.includes('\t')) return true;
  return [...between].filter((blank) => isSpace(blank.charCodeAt(0))).length > 1;
}
