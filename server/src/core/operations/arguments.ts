/** The arguments of an operation, as anybody may send them. */

/** Arguments that lack or are of the wrong kind; its message names them. */
export class ArgumentError extends Error {}

export type Reader<T> = (value: unknown) => value is T;

export function isWords(value: unknown): value is string {
  return typeof value === 'string';
}

export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

export function isCounts(value: unknown): value is number | readonly number[] {
  return isCount(value) || (Array.isArray(value) && value.every(isCount));
}

/** Throws `ArgumentError`. */
export function readArguments<T>(readers: { readonly [key in keyof T]: Reader<T[key]> }, given: unknown): T {
  const values = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  const names = Object.keys(readers) as (keyof T & string)[];
  const wrong = names.filter((name) => !readers[name](values[name]));
  if (wrong.length > 0) throw new ArgumentError(wrong.join(','));
  return Object.fromEntries(names.map((name) => [name, values[name]])) as T;
}
