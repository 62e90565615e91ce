/** Numbers in the set of digits that a text uses. */
import { digitValue } from './characters';

/** The zero of the set of digits that a number is written in; undefined where it is a name. */
export function zeroOf(written: string): number | undefined {
  const first = written.charCodeAt(0);
  const value = digitValue(first);
  return value === undefined ? undefined : first - value;
}

/** A number of some digits at least, in the set that another is written in. */
export function writeNumber(value: number, like: string, width: number): string {
  const zero = zeroOf(like) ?? asciiZero;
  const digits = [...String(value).padStart(width, '0')];
  return digits.map((digit) => String.fromCharCode(zero + Number(digit))).join('');
}

const asciiZero = 0x30;
