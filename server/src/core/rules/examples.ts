/** The dossiers that the rules' examples vary: the same one in Arabic and in English. */
export const separator = '='.repeat(25);

const titles = ['أمطار غزيرة على السواحل', 'افتتاح معرض الكتاب', 'أسعار القمح ترتفع مجدداً'] as const;

export const names = [`النشرة :${titles[0]}`, `المدن :${titles[1]}`, `العربي الجديد :${titles[2]}`] as const;

export const bodies = [
  'هطلت أمطار غزيرة منذ الفجر على المدن الساحلية.',
  'افتتح معرض الكتاب أبوابه بمشاركة مئتي دار نشر.',
  'سجلت أسعار القمح ارتفاعاً جديداً في الأسواق العالمية.',
] as const;

/** An article of an example, its separator included. */
export function article(name: string, body: string): string {
  return `${name}\n${body}\n${separator}\n`;
}

/** A whole example: contents (or none, where undefined) and articles, as given. */
export function dossier(entryLines: readonly string[] | undefined, articles: readonly string[]): string {
  return compose('ملف مركز الأفق 5/3/2024', 'عناوين الملف :', entryLines, articles);
}

function compose(
  masthead: string,
  heading: string,
  entryLines: readonly string[] | undefined,
  articles: readonly string[],
): string {
  const contents = entryLines ? `${heading}\n${entryLines.map((entry) => `  ${entry}\n`).join('')}\n` : '';
  return `${masthead}\n\n${contents}${articles.join('')}`;
}

export const entryLines = numbered(names);
export const articleTexts = names.map((name, i) => article(name, bodies[i] as string));

/** Three articles, all in the contents, without a mistake. */
export const clean = dossier(entryLines, articleTexts);

function numbered(names: readonly string[]): string[] {
  return names.map((name, i) => `${i + 1}. ${name}`);
}

const englishNames = [
  'Reuters: Heavy rain along the coast',
  'France 24: Book fair opens its doors',
  'The Guardian: Wheat prices rise again',
] as const;

const englishBodies = [
  'Heavy rain has fallen on the towns of the coast since dawn.',
  'The book fair opened its doors with two hundred publishers.',
  'Wheat prices have risen once more on the world markets.',
] as const;

const englishDossier = (entryLines: readonly string[] | undefined, articles: readonly string[]) =>
  compose('Dossier of the Horizon Centre 5/3/2024', 'Contents:', entryLines, articles);

const englishEntryLines = numbered(englishNames);
const englishArticleTexts = englishNames.map((name, i) => article(name, englishBodies[i] as string));

/** The same in English. */
export const english = {
  names: englishNames,
  bodies: englishBodies,
  entryLines: englishEntryLines,
  articleTexts: englishArticleTexts,
  dossier: englishDossier,
  clean: englishDossier(englishEntryLines, englishArticleTexts),
} as const;
