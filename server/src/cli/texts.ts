/** What the command line says, in both languages. */
import { fill, type Language, type Texts, type Values } from '../core/language';
import { printable } from './printable';

/** A text in a language, fit for a terminal. */
export function tell(texts: Texts, language: Language, values: Values = {}): string {
  return printable(fill(texts, language, values));
}

export const usage = {
  noCommand: { ar: 'ماذا تريد؟ لم تذكر أمراً.', en: 'What shall be done? No command was given.' },
  unknownCommand: { ar: 'لا أمر باسم {command}.', en: 'There is no command {command}.' },
  unknownOption: { ar: 'لا خيار باسم {option} للأمر {command}.', en: 'The command {command} has no option {option}.' },
  noValue: { ar: 'الخيار {option} تلزمه قيمة.', en: 'The option {option} needs a value.' },
  badChoice: { ar: 'قيمة {option} واحدة من هذه: {choices}', en: '{option} takes one of these: {choices}' },
  badCount: { ar: 'قيمة {option} عدد صحيح، صفر فما فوق.', en: '{option} takes a whole number from 0 up.' },
  unknownRule: { ar: 'لا قاعدة برمز {code}.', en: 'There is no rule with the code {code}.' },
  badDate: {
    ar: 'قيمة {option} تاريخ موجود بهذه الصورة: 2024-03-05.',
    en: '{option} takes a day that exists, written like 2024-03-05.',
  },
  noPath: { ar: 'الأمر {command} لا يأخذ ملفاً ({path}).', en: 'The command {command} takes no file ({path}).' },
  oneFile: { ar: '{option} لملف واحد لا أكثر.', en: '{option} is for one file alone.' },
  oneInput: { ar: 'الدخل القياسي (-) يُقرأ مرة واحدة.', en: 'The standard input (-) can be read but once.' },
  noOperation: {
    ar: 'ماذا تريد أن يُفعل بالملف؟ العمليات: {choices}',
    en: 'What shall be done to the dossier? The operations: {choices}',
  },
  unknownOperation: {
    ar: 'لا عملية باسم {name}. العمليات: {choices}',
    en: 'There is no operation {name}. There are: {choices}',
  },
  badOptions: {
    ar: 'الأمر {command} ينقصه شيء أو قيمته لا تصح: {options}',
    en: 'The command {command} lacks these, or can’t use their values: {options}',
  },
  badPosition: {
    ar: 'قيمة --position رقم سطر، أو رقما السطر والعمود بينهما نقطتان، والعد من واحد.',
    en: '--position takes LINE or LINE:COLUMN, both counted from one.',
  },
  badArguments: { ar: 'قيمة --arguments كائن بصيغة JSON.', en: '--arguments takes a JSON object.' },
  noFile: { ar: 'لم تذكر ملفاً بعد {command}.', en: 'No file was given to {command}.' },
} satisfies Record<string, Texts>;

export const failures = {
  seeHelp: { ar: 'الأوامر والخيارات: dossier --help --lang ar', en: 'Commands and options: dossier --help' },
  missing: { ar: '{path}: لا ملف بهذا الاسم', en: '{path}: no such file' },
  forbidden: { ar: '{path}: لا إذن بقراءته', en: '{path}: no permission to read it' },
  isFolder: { ar: '{path}: هذا مجلد لا ملف', en: '{path}: this is a folder, not a file' },
  other: { ar: '{path}: تعذرت قراءته ({reason})', en: '{path}: it could not be read ({reason})' },
  unwritable: { ar: '{path}: تعذرت الكتابة فيه ({reason})', en: '{path}: it could not be written ({reason})' },
  noDossiers: { ar: '{path}: لا ملفات صحفية فيه', en: '{path}: no dossiers in it' },
  noMatches: { ar: '{path}: لا ملف يوافق هذا النمط', en: '{path}: no file matches this pattern' },
  badSettings: { ar: '{path}: ليس ملف إعدادات بصيغة JSON', en: '{path}: this is no JSON file of settings' },
  encoding: {
    ar: '{path}: ترميز هذا الملف {encoding} وليس UTF-8، فتُرك كما هو. احفظه بترميز UTF-8 أولاً.',
    en: '{path}: this file is in {encoding}, not in UTF-8, and was left alone. Save it as UTF-8 first.',
  },
  notUnicode: {
    ar: '{path}: هذا الملف ليس بترميز UTF-8، فتُرك كما هو. احفظه بترميز UTF-8 أولاً.',
    en: '{path}: this file is not in UTF-8, and was left alone. Save it as UTF-8 first.',
  },
} satisfies Record<string, Texts>;

export const severityNames = {
  error: { ar: 'خطأ', en: 'error' },
  warning: { ar: 'تحذير', en: 'warning' },
  information: { ar: 'معلومة', en: 'information' },
  hint: { ar: 'تلميح', en: 'hint' },
} satisfies Record<string, Texts>;

export const fixed: Texts = { ar: '{path}: أُصلح', en: '{path}: mended' };
export const formatted: Texts = { ar: '{path}: نُسّق', en: '{path}: formatted' };
