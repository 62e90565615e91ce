/** A desk's own outlets, as a setting gives them: data of any shape, made a clean list. */
import { type Ignored, shownValue } from '../configuration/ignored';
import type { Texts } from '../language';
import type { Outlet } from './registry';
import { spellingKey } from './spelling';

export interface DeskOutlets {
  readonly outlets: readonly Outlet[];
  readonly ignored: readonly Ignored[];
}

const longestName = 100;
const mostOutlets = 1000;

/**
 * Reads a list of names and of `{ name, variants }`. What can't be read is left out with a reason; nothing given is an
 * empty list.
 */
export function readDeskOutlets(setting: unknown): DeskOutlets {
  const outlets: Outlet[] = [];
  const ignored: Ignored[] = [];
  const ignore = (reason: Texts, values: Ignored['values']) => ignored.push({ reason, values });
  if (setting === undefined || setting === null) return { outlets, ignored };
  if (!Array.isArray(setting)) ignore(notAList, { given: shownValue(setting) });
  const items: readonly unknown[] = Array.isArray(setting) ? setting : [];
  if (items.length > mostOutlets) ignore(tooMany, { number: mostOutlets });
  for (const [index, item] of items.slice(0, mostOutlets).entries()) {
    const { name: given, variants = [] } = readItem(item);
    const name = readName(given);
    if (name === undefined) {
      ignore(noName, { number: index + 1, given: shownValue(item) });
      continue;
    }
    const read = Array.isArray(variants) ? variants.map(readName) : [undefined];
    if (read.includes(undefined)) ignore(badVariants, { number: index + 1, given: shownValue(variants) });
    outlets.push({ name, aliases: [], variants: read.filter((variant) => variant !== undefined) });
  }
  return { outlets, ignored };
}

function readItem(item: unknown): { readonly name?: unknown; readonly variants?: unknown } {
  if (typeof item === 'string') return { name: item };
  return typeof item === 'object' && item !== null ? item : {};
}

function readName(given: unknown): string | undefined {
  if (typeof given !== 'string' || given.length > longestName || spellingKey(given) === '') return undefined;
  return given.trim().replace(/\s+/gu, ' ');
}

const notAList: Texts = {
  ar: 'الإعداد dossier.outlets قائمة وسائل، ولا يكون {given}، فأُهمل.',
  en: 'The setting dossier.outlets is a list of outlets; {given} is none, and was ignored.',
};
const tooMany: Texts = {
  ar: 'في الإعداد dossier.outlets أكثر من {number} وسيلة، وأُهمل ما زاد على ذلك.',
  en: 'The setting dossier.outlets has more than {number} outlets; the rest was ignored.',
};
const noName: Texts = {
  ar: 'العنصر {number} في الإعداد dossier.outlets ({given}) بلا اسم صالح، فأُهمل.',
  en: 'Item {number} of the setting dossier.outlets ({given}) has no usable name, and was ignored.',
};
const badVariants: Texts = {
  ar: 'في العنصر {number} من الإعداد dossier.outlets صور غير صالحة في variants ({given})، فأُهملت.',
  en: 'Item {number} of the setting dossier.outlets has unusable spellings among its variants ({given}); they were ignored.',
};
