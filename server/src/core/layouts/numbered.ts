import type { Layout } from './layout';

/** Layout A: a numbered table of contents, then articles that are each closed by a line of `=`. */
export const numbered: Layout = {
  id: 'numbered',
  contentsHeadings: [
    'عناوين الملف',
    'عناوين',
    'العناوين',
    'محتويات الملف',
    'محتويات',
    'المحتويات',
    'فهرس الملف',
    'فهرس',
    'الفهرس',
    'contents',
    'table of contents',
  ],
  numberedEntries: true,
  separator: '='.repeat(25),
};
