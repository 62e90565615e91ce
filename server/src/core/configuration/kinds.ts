/** Kinds of settings: what a setting may be, and what it is where it isn't that. */
import type { Texts, Values } from '../language';
import { type Ignored, shownValue } from './ignored';

export interface Kind<T> {
  readonly usual: T;
  accepts(value: unknown): value is T;
  /** What it takes, as a sentence. */
  readonly takes: Texts;
  readonly values: Values;
}

/** A value of a kind: its usual one where nothing is given, and also, with a word to `ignore`, where something else is. */
export function readKind<T>(kind: Kind<T>, setting: string, value: unknown, ignore: (what: Ignored) => void): T {
  if (kind.accepts(value)) return value;
  if (value !== undefined && value !== null) {
    const values = { setting, given: shownValue(value), usual: shownValue(kind.usual), ...kind.values };
    ignore({ reason: sentences(cannotBe, kind.takes), values });
  }
  return kind.usual;
}

/** One of some words, the first of which is the usual one. */
export function oneOf<const T extends string>(...choices: readonly [T, ...T[]]): Kind<T> {
  return {
    usual: choices[0],
    accepts: (value): value is T => choices.some((choice) => choice === value),
    takes: takesChoice,
    values: { choices: choices.map(shownValue).join(', ') },
  };
}

export function yesOrNo(usual: boolean): Kind<boolean> {
  const accepts = (value: unknown) => typeof value === 'boolean';
  return { usual, accepts, takes: takesChoice, values: { choices: 'true, false' } };
}

/** Both limits belong to it. */
export function numberWithin(least: number, most: number, usual: number): Kind<number> {
  const accepts = (value: unknown): value is number => typeof value === 'number' && value >= least && value <= most;
  return { usual, accepts, takes: takesNumber, values: { least, most } };
}

/** A whole number from 0 up. */
export function count(usual: number): Kind<number> {
  const accepts = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  return { usual, accepts, takes: takesCount, values: {} };
}

/** Settings by their names. */
export type Settings = Readonly<Record<string, unknown>>;

export const group: Kind<Settings> = {
  usual: {},
  accepts: (value): value is Settings => typeof value === 'object' && value !== null && !Array.isArray(value),
  takes: { ar: 'ويقبل كائناً فيه أسماء وقيمها.', en: 'It takes an object of names and values.' },
  values: {},
};

const sentences = (first: Texts, second: Texts): Texts => ({
  ar: `${first.ar} ${second.ar}`,
  en: `${first.en} ${second.en}`,
});

const cannotBe: Texts = {
  ar: 'لا يقبل الإعداد {setting} القيمة {given}، فاستُعملت قيمته المبدئية {usual}.',
  en: 'The setting {setting} cannot be {given}; its default {usual} is used.',
};
const takesChoice: Texts = { ar: 'ويقبل واحدة من هذه: {choices}.', en: 'It takes one of these: {choices}.' };
const takesNumber: Texts = { ar: 'ويقبل عدداً من {least} إلى {most}.', en: 'It takes a number from {least} to {most}.' };
const takesCount: Texts = { ar: 'ويقبل عدداً صحيحاً، صفراً فما فوق.', en: 'It takes a whole number from 0 up.' };
