/** The bytes of a file as text: UTF-8 alone is read; of other encodings, those that dossiers come in are named. */

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  /** The byte order mark, or nothing: to be put before the text where it is written back. */
  readonly mark: '' | '\ufeff';
  /** Undefined for UTF-8; otherwise the encoding's name, or `unknown`: `text` is then no more than a guess. */
  readonly foreign?: string;
}

/** Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { text: read(bytes, wide), mark: '', foreign: wide.toUpperCase() };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\ufeff') ? { text: text.slice(1), mark: '\ufeff' } : { text, mark: '' };
  } catch {
    const text = read(bytes, 'windows-1256');
    return { text, mark: '', foreign: isArabic(text) ? 'Windows-1256' : 'unknown' };
  }
}

function read(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** As much of a file as tells its encoding. Bytes. */
const sampleLength = 4096;

/** By the byte order mark, or by the upper bytes: of Arabic and Latin text they are nearly all 0x06 and 0x00. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, sampleLength);
  if (isUpper(sample, 1)) return 'utf-16le';
  return isUpper(sample, 0) ? 'utf-16be' : undefined;
}

const leastShare = 0.9;

/** Whether every second byte, from the given one on, is the upper half of a letter. */
function isUpper(sample: Uint8Array, from: 0 | 1): boolean {
  const pairs = Math.floor(sample.length / 2);
  let letters = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const [upper, lower] = [sample[2 * pair + from], sample[2 * pair + 1 - from]];
    if (upper === 6 || (upper === 0 && lower !== 0)) letters++;
  }
  return letters > 0 && letters >= leastShare * pairs;
}

/** Whether most of what isn't ASCII is Arabic letters: any bytes at all can be read as Windows-1256. */
function isArabic(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII ends where it does.
  const foreign = text.slice(0, sampleLength).match(/[^\x00-\x7f]/gu) ?? [];
  const arabic = foreign.filter((character) => /[\p{Script=Arabic}،؛؟«»\u00a0\u200c-\u200f]/u.test(character));
  return arabic.length >= leastShare * foreign.length;
}
