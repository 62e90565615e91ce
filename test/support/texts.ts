/** Texts to try everything on: any string at all, and dossiers with whatever can go wrong in them. */
import fc from 'fast-check';
import { article, dossier } from '../../server/src/core/rules/examples';

const outlets = ['الراصد', 'صدى الهضبة', 'راديو 9', '«الأفق»', 'الأفق', 'Herald'];
const titles = [
  'الآبار تجف والمدن تنتظر',
  'وزير الري: لا تقنين قبل الربيع',
  'سد جديد «يهدد» القرى',
  'Wells run dry',
  'سد',
];
const paragraphs = [
  `قال مهندس في المشروع إن «أعمال الصيانة» تنتهي خلال أسبوعين: ${'وإن المياه تعود إلى الأحياء كلها '.repeat(4)}.`,
  ...['الجمعة 11/11/2022', '1. تقنين', '2. صيانة', 'وكالة الهضبة:', 'https://example.org/a:b', '* * *', '-----', 'سد'],
];
const preambles = [
  'الرئيسة\u00a0\\ ملفات المركز \\ موسم الجفاف',
  'ملف مركز الأفق 12/11/2022',
  'إعداد مركز الأفق',
  'Admin',
];
const headings = ['عناوين الملف :', 'فهرس', 'Contents:'];
const separators = ['='.repeat(25), '='.repeat(24), '= = = = =', '=====ل====', '  =====\u00a0', '==', '#######'];
const blanks = ['', ' ', '\u00a0', '\u200f', '\ufeff', '\t\u2028', '\u0085'];
const colons = [' :', ': ', ' : ', ':', '：', ' ', '::', '://'];
const numbers = ['1. ', '2. ', '  3. ', '٤- ', '12', '5.', '99999. ', '123456789. ', '• ', '1.2 '];
/** Signs that programs trip over: halves of pairs, controls, signs that show nothing, letters that grow when folded. */
const awkward = [...'\0\ud83d\udc00\u2028\u2029\ufeff\u200f\u00ad\u00a0\u0085\t\v\f\u001bﷺ﷽ﬀİ١=:«»"“’\\{}⟦\u0301😀'];

const name = fc.tuple(fc.constantFrom(...outlets, ''), fc.constantFrom(...colons), fc.constantFrom(...titles, ''));
const nameText = name.map((parts) => parts.join(''));
const noise = fc.string({ unit: fc.constantFrom(...awkward, ...'ا ب1.'), maxLength: 12 });
const line = fc.oneof(
  { weight: 4, arbitrary: nameText },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...numbers), nameText).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.constantFrom(...separators) },
  { weight: 3, arbitrary: fc.constantFrom(...paragraphs) },
  { weight: 2, arbitrary: fc.constantFrom(...blanks) },
  { weight: 1, arbitrary: fc.constantFrom(...headings, ...preambles) },
  { weight: 1, arbitrary: noise },
);
const lineEnd = fc.oneof(
  { weight: 6, arbitrary: fc.constant('\n') },
  { weight: 2, arbitrary: fc.constantFrom('\r\n', '\r', '\n\r') },
  { weight: 1, arbitrary: fc.constantFrom('', '\u2028', '\u2029', '\v') },
);

/** The words of a line of any kind; some have ends of lines in them. */
export const anyWords: fc.Arbitrary<string> = line;

/** Lines of every kind, in any order, with mixed line ends. */
const heapOfLines = fc
  .array(fc.tuple(line, lineEnd), { maxLength: 40 })
  .map((lines) => lines.map((parts) => parts.join('')).join(''));

/** A dossier without a mistake, of articles named at random. */
const cleanDossier = fc
  .array(fc.tuple(fc.constantFrom(...outlets), fc.constantFrom(...titles)), { maxLength: 8 })
  .map((articles) => articles.map(([outlet, title], i) => `${outlet} :${title} ${i}`))
  .map((names) =>
    dossier(
      names.map((words, i) => `${i + 1}. ${words}`),
      names.map((words, i) => article(words, paragraphs[i % paragraphs.length] as string)),
    ),
  );

/** What an editor's slips do to lines; places are counted around. */
const slip = fc.tuple(fc.constantFrom('delete', 'double', 'insert', 'swap', 'join', 'cut'), fc.nat(), line);

function makeSlip(lines: readonly string[], [kind, place, words]: [string, number, string]): string[] {
  const at = place % (lines.length + 1);
  const [here = '', next = ''] = lines.slice(at, at + 2);
  const slips: Record<string, string[]> = {
    delete: [],
    double: [here, here],
    insert: [words, here],
    swap: [next, here],
    join: [here + next],
    cut: [here.slice(0, place % (here.length + 1))],
  };
  return lines.toSpliced(at, kind === 'swap' || kind === 'join' ? 2 : 1, ...(slips[kind] as string[]));
}

/** A dossier with a few slips in it. */
export const damagedDossier = fc
  .tuple(cleanDossier, fc.array(slip, { maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([text, slips, end]) => slips.reduce(makeSlip, text.split('\n')).join(end));

/** Any string of UTF-16 units, halves of pairs included. */
const anyUnits = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 80 });

export const anyText = fc.oneof(
  { weight: 4, arbitrary: damagedDossier },
  { weight: 3, arbitrary: heapOfLines },
  { weight: 1, arbitrary: noise },
  { weight: 1, arbitrary: anyUnits },
);
