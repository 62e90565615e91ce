/**
 * The settings `dossier.*` that are one plain value, with their kinds. `outlets` and `rules` have readers of their own.
 * Some are an editor's alone, as ours: they are here for all to be told at once where something is wrong with them.
 */
import { defaultLimits } from '../near-duplicates';
import type { Ignored } from './ignored';
import { count, group, type Kind, numberWithin, oneOf, readKind, type Settings, yesOrNo } from './kinds';

export const simpleSettings = {
  displayLanguage: oneOf('auto', 'ar', 'en'),
  recognizePlainText: yesOrNo(true),
  'nearDuplicates.threshold': numberWithin(0, 1, defaultLimits.threshold),
  'nearDuplicates.minimumWords': count(defaultLimits.minimumWords),
  rightToLeft: oneOf('auto', 'on', 'off'),
  'outline.titleLength': count(32),
  'articlesView.followCursor': yesOrNo(true),
  pasteAsArticle: oneOf('auto', 'offer', 'off'),
};

export type SimpleSettings = {
  readonly [Name in keyof typeof simpleSettings]: (typeof simpleSettings)[Name] extends Kind<infer T> ? T : never;
};

/** All of them. `section` holds those with a dot in their names in objects of their own. */
export function readSimpleSettings(section: Settings, ignore: (what: Ignored) => void): SimpleSettings {
  const groups = new Map<string, Settings>();
  const groupOf = (name: string) => {
    const known = groups.get(name) ?? readKind(group, `dossier.${name}`, section[name], ignore);
    groups.set(name, known);
    return known;
  };
  const read = Object.entries<Kind<unknown>>(simpleSettings).map(([name, kind]) => {
    const [first, second] = name.split('.') as [string, string?];
    const value = second === undefined ? section[first] : groupOf(first)[second];
    return [name, readKind(kind, `dossier.${name}`, value, ignore)];
  });
  return Object.fromEntries(read);
}

/** One of them, as it is given; its usual value where that can't be. */
export function readSimpleSetting<Name extends keyof SimpleSettings>(name: Name, value: unknown): SimpleSettings[Name] {
  return readKind<SimpleSettings[Name]>(simpleSettings[name] as never, name, value, () => {});
}
