/** What is filled in: an article, contents, an entry, a masthead, a separator, each as the dossier writes them. */
import type { Analysis } from '../../analysis';
import { skipBlanks } from '../../characters';
import { type Article, headersOf } from '../../dossier';
import { usualLineEnd } from '../../edits/lines';
import { usualColon } from '../../edits/names';
import { newEntries, usualHeading } from '../../edits/new-contents';
import { nextEntry } from '../../edits/next-entry';
import type { TextEdit } from '../../edits/text-edit';
import { fold } from '../../fold';
import { type Language, languageOf, type Texts } from '../../language';
import { type Snippet, snippetOf, withoutBlanks } from '../../snippet';
import { placeholders } from '../../unwritten';
import type { Completion } from './completion';
import { isClosed, type Place, upToEnd } from './place';

/** What a masthead tells: the day, as 5/3/2024, and the desk's name; empty where that isn't known. */
export interface Today {
  readonly date: string;
  readonly desk: string;
}

/** Found by the beginning of its name in either language. */
interface Template {
  readonly name: Texts;
  readonly isFor: (analysis: Analysis, place: Place) => boolean;
  readonly write: (analysis: Analysis, place: Place, today: Today) => Snippet;
  readonly edits?: (analysis: Analysis, place: Place) => readonly TextEdit[];
}

export function templateCompletions(analysis: Analysis, place: Place, language: Language, today: Today): Completion[] {
  // Behind a blank, another word is expected: عن begins more than the contents.
  const typed = fold(place.words) + (/\s$/.test(place.words) ? ' ' : '');
  const isMeant = ({ name }: Template) =>
    typed.length > 1 && [name.ar, name.en].some((each) => fold(each).startsWith(typed));
  const found = templates.filter(
    (template) => place.isLast && (isEmpty(place) || isMeant(template)) && template.isFor(analysis, place),
  );
  return found.map((template): Completion => {
    const snippet = template.write(analysis, place, today);
    const edits = template.edits?.(analysis, place);
    return {
      kind: 'template',
      label: template.name[language],
      detail: template.name[language === 'ar' ? 'en' : 'ar'],
      span: template === entry ? { start: place.line.start, end: place.line.end } : upToEnd(place),
      typed: place.words,
      text: withoutBlanks(snippet),
      snippet,
      ...(edits && { edits }),
    };
  });
}

function isEmpty({ words }: Place): boolean {
  return skipBlanks(words, 0, words.length) === words.length;
}

const words = {
  ...placeholders,
  date: { ar: 'التاريخ', en: 'Date' },
  text: { ar: 'النص', en: 'Text' },
} satisfies Record<string, Texts>;

/** What a blank says, in the dossier's language: it may stay. */
function blank({ dossier }: Analysis, of: keyof typeof words): { readonly blank: string } {
  return { blank: words[of][languageOf(dossier.text)] };
}

const article: Template = {
  name: { ar: 'مقال', en: 'article' },
  isFor: ({ dossier }, { kind }) => kind === 'header' || (kind === 'opening' && !dossier.contents),
  write: (analysis, place) => {
    const { dossier } = analysis;
    const lineEnd = usualLineEnd(dossier.text);
    const header = nameOf(analysis, headersOf(dossier));
    const body = [lineEnd, blank(analysis, 'date'), lineEnd, blank(analysis, 'text')];
    const closing = isClosed(analysis, place) ? [] : [lineEnd, dossier.separator, lineEnd];
    return snippetOf([...header, ...body, ...closing]);
  },
};

const entry: Template = {
  name: { ar: 'سطر في العناوين', en: 'entry' },
  isFor: (_, { kind, isNumbered }) => kind === 'entry' && !isNumbered,
  write: (analysis, { line }) =>
    snippetOf([nextEntry(analysis, line).beginning, ...nameOf(analysis, analysis.dossier.entries)]),
  edits: (analysis, { line }) => nextEntry(analysis, line).edits,
};

const contents: Template = {
  name: { ar: 'عناوين الملف', en: 'contents' },
  isFor: ({ dossier }, { kind }) => kind === 'opening' && !dossier.contents,
  write: (analysis, { line }) => {
    const { dossier, match } = analysis;
    const lineEnd = usualLineEnd(dossier.text);
    const names = match.unlistedArticles.map((index) => (dossier.articles[index] as Article).name);
    const heading = usualHeading[languageOf(dossier.text)] + lineEnd;
    if (names.length > 0) return snippetOf([heading + newEntries(analysis, names).join(lineEnd) + lineEnd]);
    return snippetOf([heading, nextEntry(analysis, line).beginning, ...nameOf(analysis, [])]);
  },
};

const mastheadWords: Texts = { ar: 'ملف', en: 'Dossier of' };

const masthead: Template = {
  name: { ar: 'ترويسة', en: 'masthead' },
  isFor: (_, { kind }) => kind === 'opening',
  write: (analysis, _, { date, desk }) => {
    const { text } = analysis.dossier;
    const opening = `${mastheadWords[languageOf(text)]} `;
    return snippetOf([opening, desk || blank(analysis, 'desk'), ` ${date}${usualLineEnd(text)}`]);
  },
};

const separator: Template = {
  name: { ar: 'فاصل', en: 'separator' },
  isFor: (_, { kind }) => kind === 'body',
  write: ({ dossier }) => snippetOf([dossier.separator + usualLineEnd(dossier.text)]),
};

const templates: readonly Template[] = [article, entry, masthead, contents, separator];

function nameOf(analysis: Analysis, like: Parameters<typeof usualColon>[0]) {
  return [blank(analysis, 'outlet'), usualColon(like, analysis.dossier.text), blank(analysis, 'title')];
}
