import type { Layout } from './layout';

/** A text that shows no layout we know yet: its outline is the best guess, and no rule speaks. */
export const plain: Layout = { id: 'plain', contentsHeadings: [], numberedEntries: false };
