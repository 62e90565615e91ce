/** The open documents, and what is worked out from each version of them, once. */

import { type Connection, TextDocuments } from 'vscode-languageserver';
import { type Analysis, analyse } from './core/analysis';
import { NearDuplicateFinder } from './core/near-duplicates';
import { builtInRegistry, type Outlet, Registry } from './core/outlets/registry';
import { isTooLarge, sizeOf } from './core/size-limit';
import { SourceDocument } from './document';
import { isSame } from './same';
import { defaultSettings, type Settings } from './settings';

const languageId = 'dossier';

/** A text with its analysis. */
export interface OpenDocument {
  readonly document: SourceDocument;
  readonly analysis: Analysis;
}

export class Documents {
  readonly texts = new TextDocuments(SourceDocument);
  readonly #analyses = new Map<string, { readonly version: number; readonly analysis: Analysis }>();
  #desk: readonly Outlet[] = [];
  #outlets = builtInRegistry;
  #limits = defaultSettings.nearDuplicates;

  listen(connection: Connection): void {
    this.texts.listen(connection);
    this.texts.onDidClose(({ document }) => this.#analyses.delete(document.uri));
  }

  /** A document that isn't open, by its text; undefined for one that is too large. */
  closed(uri: string, text: string): OpenDocument | undefined {
    if (isTooLarge(sizeOf(text))) return undefined;
    const options = { outlets: this.#outlets, nearDuplicates: new NearDuplicateFinder(this.#limits) };
    const document = new SourceDocument(uri, languageId, 0, text);
    return { document, analysis: analyse(document.source, options) };
  }

  /** Takes new settings: from now on, every document is analysed by them. They come at the start, mostly as they were. */
  configure({ desk: { outlets }, nearDuplicates }: Settings): void {
    if (isSame([outlets, nearDuplicates], [this.#desk, this.#limits])) return;
    this.#desk = outlets;
    this.#outlets = new Registry(outlets);
    this.#limits = nearDuplicates;
    this.#analyses.clear();
  }

  /** An open document with the analysis of its present version; undefined for one that isn't open, or is too large. */
  get(uri: string): OpenDocument | undefined {
    const document = this.texts.get(uri);
    if (!document || document.isLeftOut) {
      this.#analyses.delete(uri);
      return undefined;
    }
    let known = this.#analyses.get(uri);
    if (known?.version !== document.version) {
      const nearDuplicates = known?.analysis.nearDuplicates ?? new NearDuplicateFinder(this.#limits);
      const options = { outlets: this.#outlets, nearDuplicates, ...(known && { before: known.analysis }) };
      const analysis = analyse(document.source, options);
      known = { version: document.version, analysis };
      this.#analyses.set(uri, known);
    }
    return { document, analysis: known.analysis };
  }
}
