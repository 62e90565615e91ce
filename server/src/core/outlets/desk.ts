/** A desk's own outlets, as a setting gives them: data of any shape, made a clean list. */
import type { Texts } from '../language';
import type { Outlet } from './registry';
import { spellingKey } from './spelling';

export interface DeskOutlets {
  readonly outlets: readonly Outlet[];
  /** Why parts of the setting were left out. `number` and `name` are values for the text's places (see `fill`). */
  readonly ignored: readonly {
    readonly reason: Texts;
    readonly values: { readonly number: number; readonly name: string };
  }[];
}

const longestName = 100;
const mostOutlets = 1000;

/**
 * Reads a list of names and of `{ name, variants }`. What can't be read is left out with a reason; nothing given is an
 * empty list.
 */
export function readDeskOutlets(setting: unknown): DeskOutlets {
  const outlets: Outlet[] = [];
  const ignored: DeskOutlets['ignored'][number][] = [];
  const ignore = (reason: Texts, number = 0, name = '') => ignored.push({ reason, values: { number, name } });
  if (setting === undefined || setting === null) return { outlets, ignored };
  if (!Array.isArray(setting)) ignore(notAList);
  const items: readonly unknown[] = Array.isArray(setting) ? setting : [];
  if (items.length > mostOutlets) ignore(tooMany, mostOutlets);
  for (const [index, item] of items.slice(0, mostOutlets).entries()) {
    const { name: given, variants = [] } = readItem(item);
    const name = readName(given);
    if (name === undefined) {
      ignore(noName, index + 1);
      continue;
    }
    const read = Array.isArray(variants) ? variants.map(readName) : [undefined];
    if (read.includes(undefined)) ignore(badVariants, index + 1, name);
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
  ar: 'الإعداد dossier.outlets ليس قائمة، فأُهمل.',
  en: 'The setting dossier.outlets is not a list, and was ignored.',
};
const tooMany: Texts = {
  ar: 'في الإعداد dossier.outlets أكثر من {number} وسيلة، وأُهمل ما زاد على ذلك.',
  en: 'The setting dossier.outlets has more than {number} outlets; the rest was ignored.',
};
const noName: Texts = {
  ar: 'العنصر {number} في الإعداد dossier.outlets بلا اسم صالح، فأُهمل.',
  en: 'Item {number} of the setting dossier.outlets has no usable name, and was ignored.',
};
const badVariants: Texts = {
  ar: 'في العنصر {number} من الإعداد dossier.outlets ({name}) صور غير صالحة في variants، فأُهملت.',
  en: 'Item {number} of the setting dossier.outlets ({name}) has unusable spellings among its variants; they were ignored.',
};
