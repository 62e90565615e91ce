/** When two spellings are the same name. */
import { fold } from '../fold';

/**
 * What is the same in all spellings that are right but for a hamza, a blank, a quotation mark and the like (see `fold`),
 * or for a missing `The`. The key of a name without letters and digits is empty.
 */
export function spellingKey(name: string): string {
  return keyOfFolded(fold(name));
}

/** The same, of a name that is folded already. */
export function keyOfFolded(folded: string): string {
  return withoutThe(folded).replaceAll(' ', '');
}

/** The folded words of a name, without `The` before them. */
export function foldName(name: string): string {
  return withoutThe(fold(name));
}

function withoutThe(folded: string): string {
  return folded.replace(/^the (?=.)/, '');
}
