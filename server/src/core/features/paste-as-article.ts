/** An article read from a clipboard as a new one of a dossier: where it goes, what is written, where the cursor stands then. */
import type { Analysis } from '../analysis';
import type { TextEdit } from '../edits/text-edit';
import { languageOf } from '../language';
import { insertArticle } from '../operations/insert';
import { collectOutlets } from '../outlets/mentions';
import type { PageArticle } from '../paste/read-article';
import type { Snippet } from '../snippet';
import type { Span } from '../text';
import { isUnwritten, placeholders } from '../unwritten';

export interface ArticlePaste {
  /** Whether the clipboard clearly is one article, and the place is one for it. */
  readonly isArticle: boolean;
  readonly edits: readonly PasteEdit[];
}

/** The blanks are where the outlet's name is still to be typed; one of the edits has the cursor, where the article ends. */
export interface PasteEdit extends TextEdit, Snippet {}

/** Undefined where the dossier takes no article. `offset`: the cursor's, in UTF-16 units. */
export function pasteAsArticle(analysis: Analysis, article: PageArticle, offset: number): ArticlePaste | undefined {
  const { articles, text } = analysis.dossier;
  const here = articles.findLastIndex(({ span }) => span.start <= offset);
  const known = article.outlet === undefined ? undefined : asWritten(article.outlet, analysis);
  const outlet = known ?? placeholders.outlet[languageOf(text || article.title)];
  const { title, lines } = article;
  const outcome = insertArticle(analysis, { at: here + 1, outlet, title, body: lines.join('\n') });
  if (!('edits' in outcome)) return undefined;
  // Under a header without text, it is that article's own text which is pasted, once somebody has written the header.
  const around = articles[here];
  const isWaitedFor = around !== undefined && !around.hasText && !isUnwritten(around);
  return {
    isArticle: article.isSure && !isWaitedFor,
    edits: outcome.edits.map((edit) => withPlaces(edit, article, known === undefined ? outlet : undefined)),
  };
}

/** An outlet's name as the dossier has it already, or else as the registry prefers it. */
function asWritten(name: string, analysis: Analysis): string {
  const { outlets: registry } = analysis;
  const outlet = registry.findOutlet(name);
  const mention = collectOutlets(analysis).find(
    ({ mentions: [{ written }] }) => written === name || (outlet && registry.findName(written)?.outlet === outlet),
  );
  return mention?.mentions[0].written ?? outlet?.name ?? name;
}

/** The name that is a blank stands before the title, in the header and in the entry. */
function withPlaces(edit: TextEdit, { title, lines }: PageArticle, blank: string | undefined): PasteEdit {
  const last = lines.at(-1) ?? title;
  const at = edit.text.lastIndexOf(last);
  const cursor = at >= 0 && edit.text.includes(title) ? at + last.length : undefined;
  return { ...edit, blanks: blank === undefined ? [] : blanksIn(edit.text, blank, title), cursor };
}

/** A colon and a blank on either side of it. */
const longestColon = 3;

function blanksIn(text: string, blank: string, title: string): Span[] {
  const blanks: Span[] = [];
  for (let start = text.indexOf(blank); start >= 0; start = text.indexOf(blank, start + 1)) {
    const end = start + blank.length;
    if (standsNear(text, end, title)) blanks.push({ start, end });
  }
  return blanks;
}

/** Whether a title stands right behind an offset, or with a colon between. */
function standsNear(text: string, offset: number, title: string): boolean {
  for (let gap = 0; gap <= longestColon; gap++) if (text.startsWith(title, offset + gap)) return true;
  return false;
}
