/** What of a setting was left out, to be told to whoever wrote it. */
import type { Texts, Values } from '../language';
import { shorten } from '../shorten';

export interface Ignored {
  readonly reason: Texts;
  /** For the reason's places (see `fill`). */
  readonly values: Values;
}

/** UTF-16 units. */
const longestShown = 60;

/**
 * A value of any type as it stands in JSON, shortened, on one line, and harmless where it is shown: what nobody sees, and
 * what VS Code's messages would take for a link, is escaped. Settings may come from a folder that nobody trusts.
 */
export function shownValue(value: unknown): string {
  return harmless(shorten(asJson(value), longestShown));
}

/** A text out of a setting, the same way. */
export function harmless(text: string): string {
  return text.replace(/\]\(/g, ']\\u0028').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // A circle, or a number without end: no JSON has them.
    return String(value);
  }
}

function escaped(character: string): string {
  const units = [...Array(character.length).keys()].map((at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
