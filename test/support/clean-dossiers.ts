/** Random dossiers without a mistake, in all the ways that dossiers are written. */
import fc from 'fast-check';
import { fold } from '../../server/src/core/fold';

/** A dossier in parts: whatever a test does to its lines, it can be written again. */
export interface CleanDossier {
  readonly lines: readonly DossierLine[];
  readonly lineEnd: string;
  /** Whether the last line has its end. */
  readonly endsLine: boolean;
  readonly separator: string;
  readonly names: readonly Name[];
  readonly entryStyle: EntryStyle;
}

/** A line without its end. `index` is that of the entry or article it belongs to. */
export interface DossierLine {
  readonly kind: 'preamble' | 'heading' | 'entry' | 'blank' | 'header' | 'text' | 'separator';
  readonly words: string;
  readonly index: number;
}

export interface Name {
  readonly outlet: string;
  readonly colon: string;
  readonly title: string;
}

interface EntryStyle {
  readonly indent: string;
  /** The code of its digit zero. */
  readonly zero: number;
  readonly sign: string;
}

export function writeLines({ lineEnd, endsLine }: CleanDossier, lines: readonly DossierLine[]): string {
  return lines.map(({ words }) => words).join(lineEnd) + (endsLine ? lineEnd : '');
}

export function writeName({ outlet, colon, title }: Name): string {
  return outlet + colon + title;
}

export function writeEntry(style: EntryStyle, number: number, words: string): string {
  return style.indent + writeDigits(style, number) + style.sign + words;
}

export function writeDigits({ zero }: Pick<EntryStyle, 'zero'>, number: number): string {
  return [...String(number)].map((digit) => String.fromCharCode(zero + Number(digit))).join('');
}

interface Vocabulary {
  readonly preamble: readonly string[];
  readonly headings: readonly string[];
  readonly outlets: readonly string[];
  readonly words: readonly string[];
  readonly datelines: readonly string[];
  readonly paragraphs: readonly string[];
}

const arabic: Vocabulary = {
  preamble: ['ملف مركز الأفق 12/11/2022', 'الرئيسة\u00a0\\ ملفات المركز \\ موسم الجفاف', 'إعداد مركز الأفق'],
  headings: ['عناوين الملف :', 'عناوين الملف', 'عناوين الملف:'],
  outlets: [
    ...['الراصد', 'صدى الهضبة', 'راديو 9', '«المرسى»', 'البيدر', 'صوت السهل', 'النخلة نيوز', 'وكالة الوادي'],
    ...['مرآة الجبل', 'الميناء اليوم', 'Herald', 'القافلة', '"الشراع"', 'منبر الساحل', 'الشاطئ الآخر', 'قناة 24'],
  ],
  words: (
    'الآبار تجف والمدن تنتظر وزير الري يعلن تقنين المياه قبل الربيع سد جديد يهدد قرى الحوض مزارعون يطالبون بحصص عادلة ' +
    'خبراء يحذرون من ملوحة التربة محطة تحلية تعمل بالشمس قناة قديمة تعود إلى الخدمة أسعار القمح ترتفع مجلس البلدية ' +
    'يناقش خطة الطوارئ صيادون يشكون نفوق الأسماك مهندسة تبتكر عداداً رخيصاً مدرسة تجمع الأمطار اتفاق مؤقت بين ضفتين'
  ).split(' '),
  datelines: ['السبت 12/11/2022', '11 نوفمبر 2022', 'نشر في: 10 تشرين الثاني 2022', '١٢/١١/٢٠٢٢', 'l قبل 3 ساعات'],
  paragraphs: [
    'قال مهندس في المشروع إن أعمال الصيانة تنتهي خلال أسبوعين وإن المياه تعود إلى الأحياء كلها قبل نهاية الشهر الجاري.',
    'وأضاف أن الفريق وجد تسرباً في سبعة مواضع، وأن كلفة إصلاحها أقل مما كان متوقعاً حين بدأت الدراسة في العام الماضي.',
    'مراسل الهضبة:',
    '1. صيانة الخزانات.\u00a0',
    '    ماذا بعد؟',
    '* * *',
  ],
};

const english: Vocabulary = {
  preamble: ['Dossier of the Lighthouse Press Centre 12/11/2022', 'Admin', '14.11.2022'],
  headings: ['Contents:', 'Contents', 'Table of contents'],
  outlets: [
    ...[
      'Harbour Times',
      'The Basin Post',
      'Radio 9',
      '“Ledger”',
      'Plainsman',
      'Upland Wire',
      'Valley Agency',
      'صدى الهضبة',
    ],
    ...['Delta Review', 'Morning Quay', 'Channel 24', 'Canal Today'],
  ],
  words: (
    'wells run dry while towns wait minister announces rationing before spring new dam threatens hillside villages farmers ' +
    'demand fair shares experts warn about salt in fields solar plant cleans seawater old channel reopens wheat prices climb ' +
    'council debates emergency plan fishermen report losses engineer invents cheap meter school collects rain banks agree'
  ).split(' '),
  datelines: ['Saturday, 12 November 2022', 'November 11, 2022', 'Published on Nov 10, 2022'],
  paragraphs: [
    'An engineer with the project said the repairs would take two weeks and that water would return to every district soon.',
    'He added that the team had found seven leaks, and that mending them would cost less than the study had first assumed.',
    'Who pays?',
    '1. Repair the tanks.',
    '-- -- --',
  ],
};

const count = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 8 }) },
  { weight: 3, arbitrary: fc.integer({ min: 9, max: 14 }) },
  { weight: 1, arbitrary: fc.integer({ min: 98, max: 112 }) },
);

/** Titles of their own: no two fold to the same. */
function titles({ words }: Vocabulary, number: number): fc.Arbitrary<string[]> {
  const plain = fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 9 }).map((each) => each.join(' '));
  const quoted = fc
    .tuple(plain, fc.constantFrom('«»', '""', '“”'), plain)
    .map(([before, [open, close], inside]) => `${before} ${open}${inside}${close}`);
  const title = fc.oneof(
    { weight: 4, arbitrary: plain },
    { weight: 2, arbitrary: quoted },
    { weight: 1, arbitrary: fc.tuple(plain, plain).map((halves) => halves.join(': ')) },
    { weight: 1, arbitrary: plain.map((words) => `${words}؟`) },
  );
  return fc.uniqueArray(title, { minLength: number, maxLength: number, selector: fold });
}

function namesIn(vocabulary: Vocabulary, number: number): fc.Arbitrary<Name[]> {
  const colon = fc.oneof(
    { weight: 6, arbitrary: fc.constant(' :') },
    { weight: 1, arbitrary: fc.constantFrom(' : ', ': ', ':') },
  );
  const sources = fc.array(fc.tuple(fc.constantFrom(...vocabulary.outlets), colon), {
    minLength: number,
    maxLength: number,
  });
  return fc
    .tuple(sources, titles(vocabulary, number))
    .map(([pairs, words]) => pairs.map(([outlet, colon], i) => ({ outlet, colon, title: words[i] as string })));
}

/** The lines between a header and its separator. */
function bodies({ datelines, paragraphs }: Vocabulary, number: number): fc.Arbitrary<string[][]> {
  const dateline = fc.oneof(fc.constant([]), fc.constantFrom(...datelines.map((line) => [line])));
  const text = fc.array(fc.constantFrom(...paragraphs), { minLength: 0, maxLength: 3 });
  const body = fc.tuple(dateline, text).map(([first, rest]) => [...first, paragraphs[0] as string, ...rest]);
  return fc.array(body, { minLength: number, maxLength: number });
}

const layout = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  endsLine: fc.boolean(),
  separator: fc.oneof(
    { weight: 2, arbitrary: fc.constant('='.repeat(25)) },
    { weight: 1, arbitrary: fc.integer({ min: 5, max: 60 }).map((length) => '='.repeat(length)) },
  ),
  entryStyle: fc.record({
    indent: fc.constantFrom('  ', '', '\u00a0', '    '),
    zero: fc.constantFrom(0x30, 0x660, 0x6f0),
    sign: fc.constantFrom('. ', '. ', '.', '- ', ') ', '.\u00a0'),
  }),
  /** The blank lines after the contents, above the separators, and below them. */
  gaps: fc.constantFrom(['', [], []], ['\u00a0', [], []], ['', [''], []], ['', [], ['']], ['\u00a0', ['\u00a0'], ['']]),
});
type Gaps = readonly [afterContents: string, above: readonly string[], below: readonly string[]];

export const cleanDossier: fc.Arbitrary<CleanDossier> = fc
  .tuple(fc.constantFrom(arabic, arabic, english), count)
  .chain(([vocabulary, number]) =>
    fc
      .tuple(
        layout,
        namesIn(vocabulary, number),
        bodies(vocabulary, number),
        fc.subarray([...vocabulary.preamble], { minLength: 1 }),
        fc.constantFrom(...vocabulary.headings),
      )
      .map(([{ gaps, ...style }, names, texts, preamble, heading]) => {
        const lines = linesOf(style, names, texts, preamble, heading, gaps as Gaps);
        return { ...style, names, lines };
      }),
  );

function linesOf(
  { entryStyle, separator }: Pick<CleanDossier, 'entryStyle' | 'separator'>,
  names: readonly Name[],
  texts: readonly string[][],
  preamble: readonly string[],
  heading: string,
  [afterContents, above, below]: Gaps,
): DossierLine[] {
  const line = (kind: DossierLine['kind'], words: string, index = 0): DossierLine => ({ kind, words, index });
  return [
    ...preamble.flatMap((words) => [line('preamble', words), line('blank', '')]),
    line('heading', heading),
    ...names.map((name, index) => line('entry', writeEntry(entryStyle, index + 1, writeName(name)), index)),
    line('blank', afterContents),
    ...names.flatMap((name, index) => [
      line('header', writeName(name), index),
      ...(texts[index] as string[]).map((words) => line('text', words, index)),
      ...above.map((words) => line('blank', words, index)),
      line('separator', separator, index),
      ...(index < names.length - 1 ? below.map((words) => line('blank', words, index)) : []),
    ]),
  ];
}
