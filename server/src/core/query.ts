/** Names found by some of their words. */
import { fold } from './fold';

/**
 * Whether a name answers to a query, in whatever spelling (see `fold`): each of the query's words begins one of the
 * name's, in any order, with or without the Arabic article. An empty query finds everything.
 */
export function matcher(query: string): (name: string) => boolean {
  const wanted = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  return (name) => {
    if (wanted.length === 0) return true;
    const words = fold(name).split(' ');
    return wanted.every((word) => words.some((own) => own.startsWith(word) || own.startsWith(`ال${word}`)));
  };
}
