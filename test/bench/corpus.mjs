// Dossiers of any size, of invented text, and the same in Markdown. The same size gives the same text.

const words = (
  'الآبار المدن الري الماء السد الحوض المزارعون الحصص الخبراء التربة المحطة الشمس القناة الخدمة القمح البلدية الطوارئ ' +
  'الصيادون الأسماك المهندسة العداد المدرسة الأمطار الاتفاق الضفة الجسر الميناء السوق الطريق الموسم تنتظر تعلن تناقش ' +
  'تهدد تطالب تحذر تعود ترتفع تبتكر تجمع تؤكد ترى في من على إلى بعد قبل خلال مع عند دون بين أكثر كل أول جديد قديم قريب'
).split(' ');
const outlets = ['الراصد', 'صدى الهضبة', 'راديو 9', 'المرسى', 'البيدر', 'صوت السهل', 'النخلة نيوز', 'وكالة الوادي'];
const separator = '='.repeat(25);
/** As many entries name an article that isn't there. */
export const broken = 3;
/** Every so many articles, one prints the text of the one before. */
const copies = 25;

/** A dossier of so many articles, about 5 kB each, and the place in the middle of one in its middle. */
export function makeCorpus(count) {
  const random = mulberry32(count);
  const articles = Array.from({ length: count }, (_, i) => ({
    outlet: outlets[i % outlets.length],
    title: `${sentence(random, 8)} ${i + 1}`,
    body: Array.from({ length: 12 }, () => `${sentence(random, 45)}.`),
  }));
  articles.forEach((article, i) => {
    if (i % copies === copies - 1) article.body = [sentence(random, 20), ...articles[i - 1].body];
  });
  const isBroken = (i) =>
    i > 0 && i % Math.floor(count / (broken + 1)) === 0 && i / Math.floor(count / (broken + 1)) <= broken;
  return { dossier: writeDossier(articles, isBroken), markdown: writeMarkdown(articles, isBroken) };
}

function writeDossier(articles, isBroken) {
  const entries = articles.map(
    ({ outlet, title }, i) => `  ${i + 1}. ${outlet} :${isBroken(i) ? `${title} مفقود` : title}`,
  );
  const texts = articles.map(({ outlet, title, body }) => [`${outlet} :${title}`, '12/11/2022', ...body, separator]);
  return place(['ملف مركز الأفق 12/11/2022', '', 'عناوين الملف :', ...entries, ''], texts);
}

function writeMarkdown(articles, isBroken) {
  const slug = (words) =>
    words
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replace(/ /g, '-');
  const names = articles.map(({ outlet, title }) => `${outlet}: ${title}`);
  const entries = names.map((name, i) => `${i + 1}. [${name}](#${slug(isBroken(i) ? `${name} مفقود` : name)})`);
  const texts = articles.map(({ body }, i) => [`## ${names[i]}`, '', ...body.flatMap((line) => [line, '']), '---', '']);
  return place(['# ملف مركز الأفق', '', ...entries, ''], texts);
}

/** The text, and a place in the middle of the longest line of its middle article. */
function place(front, texts) {
  const middle = texts.length >> 1;
  const before = front.length + texts.slice(0, middle).reduce((sum, { length }) => sum + length, 0);
  const [longest] = [...texts[middle].keys()].sort((a, b) => texts[middle][b].length - texts[middle][a].length);
  const text = `${[...front, ...texts.flat()].join('\n')}\n`;
  return { text, position: { line: before + longest, character: texts[middle][longest].length >> 1 } };
}

function sentence(random, length) {
  return Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ');
}

/** Mulberry32: a small generator of numbers from 0 to 1 that can be begun again. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
