/** The dossier that the rules' examples vary. */
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
  const contents = entryLines ? `عناوين الملف :\n${entryLines.map((entry) => `  ${entry}\n`).join('')}\n` : '';
  return `ملف مركز الأفق 5/3/2024\n\n${contents}${articles.join('')}`;
}

export const entryLines = names.map((name, i) => `${i + 1}. ${name}`);
export const articleTexts = names.map((name, i) => article(name, bodies[i] as string));

/** Three articles, all in the contents, without a mistake. */
export const clean = dossier(entryLines, articleTexts);
