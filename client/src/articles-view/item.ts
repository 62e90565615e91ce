/** How a row of the articles view looks: VS Code lays it out from left to right. */
import { type Command, type TextDocument, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import {
  articles as articlesNoun,
  counted as count,
  errors,
  type Noun,
  warnings,
  words,
} from '../../../server/src/core/count';
import type { ArticleRow, OutletRow, Row } from '../../../server/src/core/features/article-rows';
import { fill, type Language, type Texts } from '../../../server/src/core/language';
import { isolate, shortened } from '../../../server/src/core/left-to-right';
import type { Article } from '../articles';
import type { Marks } from './problems';

/** What the rows are of, and how they are told. */
export interface Look {
  readonly document: TextDocument;
  readonly language: Language;
  /** How much of a right-to-left title is shown; 0 is all. UTF-16 units. */
  readonly titleLength: number;
  marksOf(article: Article): Marks;
}

const open: Texts = { ar: 'الانتقال إلى المقال', en: 'Go to Article' };
const unlisted: Texts = { ar: 'ليس في العناوين', en: 'not in the contents' };
const placeInContents: Texts = { ar: 'رقمه في العناوين {number}', en: 'number {number} in the contents' };
const comma: Texts = { ar: '، ', en: ', ' };

export function treeItem(row: Row<Article>, look: Look): TreeItem {
  return row.kind === 'outlet' ? outletItem(row, look) : articleItem(row, look);
}

function outletItem({ id, name, children }: OutletRow<Article>, look: Look): TreeItem {
  const item = new TreeItem(isolate(name), TreeItemCollapsibleState.Expanded);
  const sum = (of: (marks: Marks) => number) =>
    children.reduce((all, { article }) => all + of(look.marksOf(article)), 0);
  const marks = { errors: sum((each) => each.errors), warnings: sum((each) => each.warnings) };
  const { length } = children;
  const facts = [name, counted(length, articlesNoun, look), ...marksInWords(marks, look)];
  item.id = id;
  item.description = String(length);
  item.tooltip = facts.map(isolate).join('\n');
  item.accessibilityInformation = { label: facts.join(comma[look.language]) };
  item.contextValue = 'outlet';
  return item;
}

function articleItem({ id, article, parent }: ArticleRow<Article>, look: Look): TreeItem {
  const item = new TreeItem(label(article, parent, look), TreeItemCollapsibleState.None);
  const { number, outlet, title, entryRange } = article;
  const marks = look.marksOf(article);
  const size = counted(article.words, words, look);
  const place = number === undefined ? [] : [fill(placeInContents, look.language, { number })];
  const facts = [
    title,
    outlet,
    ...(entryRange ? place : [unlisted[look.language]]),
    size,
    ...marksInWords(marks, look),
  ];
  item.id = id;
  // A bare number: what is too long for a row is cut on the right, where words of Arabic begin.
  item.description = String(article.words);
  item.tooltip = facts.map(isolate).join('\n');
  item.accessibilityInformation = { label: facts.join(comma[look.language]) };
  item.iconPath = icon(marks);
  item.contextValue = entryRange ? 'article-listed' : 'article';
  item.command = goTo(article, look);
  return item;
}

/**
 * The number on the left of all names, where it is never cut off. Articles in order have their outlets before their
 * titles, as in the contents.
 */
function label({ number, outlet, title }: Article, parent: Row<Article> | undefined, { titleLength }: Look): string {
  const name = shortened(parent ? title : `${outlet}: ${title}`, titleLength);
  return `${number === undefined ? '–' : `${number}.`} ${isolate(name)}`;
}

function counted(number: number, of: Noun, { language }: Look): string {
  return count({ count: number, of }, language);
}

function marksInWords(marks: Marks, look: Look): string[] {
  return [
    ...(marks.errors > 0 ? [counted(marks.errors, errors, look)] : []),
    ...(marks.warnings > 0 ? [counted(marks.warnings, warnings, look)] : []),
  ];
}

function icon({ errors, warnings }: Marks): ThemeIcon {
  if (errors > 0) return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
  if (warnings > 0) return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return new ThemeIcon('note');
}

/** The focus stays in the view, as in the list of files: its keys are for articles, those of the editor for letters. */
function goTo({ selectionRange: { start } }: Article, { document, language }: Look): Command {
  const options = { selection: { start, end: start }, preserveFocus: true };
  return { command: 'vscode.open', title: open[language], arguments: [document.uri, options] };
}
