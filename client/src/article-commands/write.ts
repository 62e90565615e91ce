/** Operations that ask for words: a new article, another title, another name for an outlet. */
import { window } from 'vscode';
import type { Texts } from '../../../server/src/core/language';
import { isolate } from '../../../server/src/core/left-to-right';
import { say } from '../display-language';
import { chooseOutlet } from './choose-outlet';
import type { Operation } from './edit';
import type { Target } from './target';

const outletOfNew: Texts = { ar: 'وسيلة المقال الجديد', en: 'Outlet of the New Article' };
const titleOfNew: Texts = { ar: 'عنوان المقال الجديد', en: 'Title of the New Article' };
const otherTitle: Texts = { ar: 'العنوان في المقال وفي العناوين', en: 'Title in the Article and in the Contents' };
const otherName: Texts = { ar: 'اسم الوسيلة في الملف كله', en: 'The Outlet’s Name in the Whole Dossier' };
const noTitle: Texts = { ar: 'اكتب عنواناً', en: 'Write a title' };

/** Behind the article that was chosen, or at the end. */
export async function insertArticle(target: Target): Promise<Operation | undefined> {
  const { listing, articles } = target;
  const last = articles.at(-1);
  const at = last ? last.index + 1 : listing.articles.length;
  const outlet = await askForOutlet(target, outletOfNew, '');
  const title = outlet && (await askForTitle(target, titleOfNew, ''));
  return title ? { operation: 'insertArticle', at, outlet, title } : undefined;
}

export async function retitleArticle(target: Target): Promise<Operation | undefined> {
  const [article] = target.articles;
  if (!article) return undefined;
  // What the view shows may be cut.
  const present = target.listing.document.getText(article.selectionRange);
  const title = await askForTitle(target, otherTitle, present);
  return title && title !== present ? { operation: 'retitle', article: article.index, title } : undefined;
}

export async function renameOutlet(target: Target): Promise<Operation | undefined> {
  const outlet = target.articles[0]?.outlet;
  const name = outlet && (await askForOutlet(target, otherName, outlet));
  return name && name !== outlet ? { operation: 'renameOutlet', outlet, name } : undefined;
}

function askForOutlet({ listing }: Target, title: Texts, value: string): Promise<string | undefined> {
  const { document, articles } = listing;
  return chooseOutlet({ title: isolate(say(title, document)), value }, document, articles);
}

async function askForTitle({ listing }: Target, title: Texts, value: string): Promise<string | undefined> {
  const { document } = listing;
  const typed = await window.showInputBox({
    title: isolate(say(title, document)),
    value,
    ignoreFocusOut: true,
    validateInput: (words) => (words.trim() === '' ? isolate(say(noTitle, document)) : undefined),
  });
  return typed?.trim();
}
