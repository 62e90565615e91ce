/** The help, in both languages. Arabic and commands stand on lines of their own: terminals mix them badly. */
import type { Language, Texts } from '../core/language';

export function helpText(language: Language): string {
  return help[language];
}

const help: Texts = {
  en: `dossier: checks press dossiers

  dossier check PATH…
      Checks files, folders and patterns ('**/*.dossier'). Of a folder: all its .dossier files, and those .txt files
      that are dossiers. A path - is the standard input.
        --format pretty|json|sarif|github
        --lang ar|en            the language of the problems; by default the dossier's own
        --max-warnings N        so many warnings are let pass; by default none
        --rule CODE=SEVERITY    off, hint, information, warning or error; may be repeated
        --settings FILE         the settings dossier.* of a settings.json of VS Code, such as a desk's outlets
  dossier fix PATH…
      Mends in place what can be mended without a choice.
        --dry-run               changes nothing, and prints the changes as a diff
        --stdout                changes nothing, and prints the mended text; - is always printed
        --rule CODE=off         leaves these problems alone; may be repeated
        --settings FILE         as above
  dossier format PATH…
      Puts separators, numbers, indentation and white space in order, in place; never a word.
        --check                 changes nothing, prints the names of files that aren't formatted, and ends with 1 if any
        --dry-run, --stdout, --rule CODE=off, --settings FILE   as for fix
  dossier edit OPERATION FILE
      Changes a whole dossier in place, contents and numbers along with the articles. Articles are counted from 0.
      The operations, with what they need:
        move --article N[,N…] --to N                  to before article N; to their count: to the end
        delete --article N[,N…]
        insert --at N --outlet WORDS --title WORDS    also --body WORDS or --body-file FILE
        retitle --article N --title WORDS
        rename-outlet --outlet WORDS --name WORDS
        split --position LINE[:COLUMN]                counted from 1, as check tells them
        merge --from FILE                             adds the articles of another dossier
        update-contents, order-as-contents, group-by-outlet, renumber
        --arguments JSON                              the same as one object
        --dry-run, --stdout, --settings FILE          as for fix
  dossier outline PATH…
      Prints the outlets, their articles, and the line of each.
  dossier toc PATH…
      Prints the contents as the articles want them.
  dossier new
      Prints a new dossier of today, from the desk's template where the settings have one.
        --date YYYY-MM-DD       another day
        --lang ar|en            the language of the usual template; by default Arabic
        --settings FILE         as above
  dossier --help, dossier --version
        --lang ar|en            the language of this program; by default that of LANG

Ends with 0 where there is nothing to complain of, with 1 where there is an error, where there are too many warnings,
where --check finds something or an edit is refused, and with 2 where the command line or a file can't be read.
`,
  ar: `dossier: فحص الملفات الصحفية

  dossier check PATH…
      يفحص ملفات ومجلدات وأنماطاً ('**/*.dossier').
      ومن المجلد: كل ما ينتهي اسمه بـ .dossier وما كان ملفاً صحفياً من ملفات .txt
      والمسار - هو الدخل القياسي.

        --format pretty|json|sarif|github
      صيغة النتيجة.
        --lang ar|en
      لغة الأخطاء، وإلا فلغة الملف نفسه.
        --max-warnings N
      عدد التحذيرات المسموح به، وإلا فصفر.
        --rule CODE=SEVERITY
      درجة القاعدة: off أو hint أو information أو warning أو error، ويجوز تكراره.
        --settings FILE
      إعدادات dossier.*‎ من ملف settings.json في VS Code، كوسائل القسم.

  dossier fix PATH…
      يصلح في الملف نفسه ما لا يحتاج إلى اختيار.

        --dry-run
      لا يغيّر شيئاً، ويطبع الفروق.
        --stdout
      لا يغيّر شيئاً، ويطبع النص بعد إصلاحه.
        --rule CODE=off
      يترك هذه الأخطاء، ويجوز تكراره.
        --settings FILE
      كما سبق.

  dossier format PATH…
      ينسق الفواصل والأرقام وإزاحة السطور والفراغات في الملف نفسه، ولا يمس كلمة.

        --check
      لا يغيّر شيئاً، ويطبع أسماء الملفات غير المنسقة، وينتهي بالرمز 1 إن وُجدت.
        --dry-run, --stdout, --rule CODE=off, --settings FILE
      كما في fix.

  dossier edit OPERATION FILE
      يجري عملية على الملف كله في مكانه، وتتبع العناوين والأرقام مقالاتها. والمقالات تُعدّ من الصفر.
      العمليات وما يلزمها:

        move --article N[,N…] --to N
      ينقل مقالات إلى ما قبل المقال N، أو إلى الآخر إن كان N عدد المقالات.
        delete --article N[,N…]
      يحذف مقالات.
        insert --at N --outlet WORDS --title WORDS [--body WORDS | --body-file FILE]
      يدرج مقالاً.
        retitle --article N --title WORDS
      يغيّر عنوان مقال.
        rename-outlet --outlet WORDS --name WORDS
      يغيّر اسم وسيلة.
        split --position LINE[:COLUMN]
      يشطر مقالاً عند سطر وعمود يُعدّان من واحد.
        merge --from FILE
      يضم مقالات ملف آخر.
        update-contents, order-as-contents, group-by-outlet, renumber
      يحدّث العناوين، أو يرتب المقالات بترتيبها، أو يجمع مقالات كل وسيلة، أو يرقّم العناوين.
        --arguments JSON
      ما سبق في كائن واحد.
        --dry-run, --stdout, --settings FILE
      كما في fix.

  dossier outline PATH…
      يطبع الوسائل ومقالاتها ورقم سطر كل مقال.

  dossier toc PATH…
      يطبع عناوين الملف كما تقتضيها مقالاته.

  dossier new
      يطبع ملفاً جديداً بتاريخ اليوم، من قالب القسم إن كان في الإعدادات.

        --date YYYY-MM-DD
      يوم آخر.
        --lang ar|en
      لغة القالب المعتاد، وإلا فالعربية.
        --settings FILE
      كما سبق.

  dossier --help, dossier --version
        --lang ar|en
      لغة البرنامج، وإلا فلغة المتغير LANG.

ينتهي بالرمز 0 إذا لم يجد ما يُؤخذ على الملفات، وبالرمز 1 إذا وجد خطأ أو تحذيرات فوق المسموح به أو ملفاً غير منسق أو رُفضت عملية،
وبالرمز 2 إذا تعذر فهم الأمر أو قراءة ملف.
`,
};
