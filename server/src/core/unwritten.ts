/** The words that stand for what is still to be written: in a new dossier, and where an article's outlet isn't known. */
import type { Article } from './dossier';
import { fold } from './fold';
import type { Language, Texts } from './language';

export const placeholders = {
  desk: { ar: 'اسم المركز', en: 'the Press Centre' },
  subject: { ar: 'موضوع الملف', en: 'Subject' },
  outlet: { ar: 'اسم الوسيلة', en: 'Outlet' },
  title: { ar: 'عنوان المقال', en: 'Title' },
} satisfies Record<string, Texts>;

/** Whether an article is the one that a new dossier begins with, as long as nobody has written a word of it. */
export function isUnwritten({ name: { outletKey, titleKey }, hasText }: Article): boolean {
  return !hasText && languages.some((each) => outletKey === keys.outlet[each] && titleKey === keys.title[each]);
}

const languages: readonly Language[] = ['ar', 'en'];

const keys = { outlet: folded(placeholders.outlet), title: folded(placeholders.title) };

function folded({ ar, en }: Texts): Texts {
  return { ar: fold(ar), en: fold(en) };
}
