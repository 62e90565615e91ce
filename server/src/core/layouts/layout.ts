/** A way of writing dossiers, as data: what the parser must know to read one. `docs/format.md` describes them. */
export interface Layout {
  readonly id: string;
  /** Headings of the table of contents, folded (see `fold`). */
  readonly contentsHeadings: readonly string[];
  /** Whether the entries of the contents carry numbers. */
  readonly numberedEntries: boolean;
  /** The line that closes an article where the dossier itself shows no other; undefined where articles have none. */
  readonly separator?: string;
}
