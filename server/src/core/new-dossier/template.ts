/** What a new dossier is made from: words, and the names of what is put between them. */
import type { Texts } from '../language';

/** Words as they are, or the name of what stands in their place, which a template writes in `${` and `}`. */
export type Piece = { readonly words: string } | { readonly name: string };

/** A dossier in the numbered layout (see `docs/format.md`) with its first article, to be written. */
export const usualTemplate: Texts = {
  ar: `ملف \${desk} \${date}

\${subject}

عناوين الملف :
  1. \${outlet} :\${title}

\${outlet} :\${title}
\${cursor}
=========================
`,
  en: `Dossier of \${desk} \${date}

\${subject}

Contents:
  1. \${outlet}: \${title}

\${outlet}: \${title}
\${cursor}
=========================
`,
};

/** Takes a template apart. Takes time in proportion to its length, whatever it holds. */
export function readTemplate(template: string): Piece[] {
  // Of what is split at a group, every second piece is the group's.
  return template.split(/\$\{([^{}]*)\}/).map((piece, index) => (index % 2 === 0 ? { words: piece } : { name: piece }));
}
