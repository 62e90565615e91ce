/** Counts the words of texts that mostly come again: a dossier's articles, from version to version. */
import { countWords } from './words';

export class WordCounter {
  #known: ReadonlyMap<string, number> = new Map();

  /** The words of each text. What was counted the last time isn't counted again, and what was not among it is forgotten. */
  count(texts: readonly string[]): number[] {
    // The new texts are the keys: a stretch of the old dossier would keep the whole of it in memory.
    const counted = new Map(texts.map((text) => [text, this.#known.get(text) ?? countWords(text)]));
    this.#known = counted;
    return texts.map((text) => counted.get(text) as number);
  }
}
