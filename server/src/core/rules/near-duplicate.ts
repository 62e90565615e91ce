import type { Article } from '../dossier';
import type { Texts } from '../language';
import { article, articleTexts, clean, dossier, english, entryLines } from './examples';
import type { Examples, Rule } from './rule';

const wire =
  'أعلنت هيئة الموانئ اليوم أن حركة السفن عادت إلى طبيعتها بعد توقف دام ثلاثة أيام بسبب العاصفة التي ضربت الساحل الشمالي، ' +
  'وأضافت في بيان أن عشرين سفينة كانت تنتظر في عرض البحر دخلت الأرصفة تباعاً منذ الفجر، وأن تفريغ حمولتها يحتاج إلى أسبوع، ' +
  'ونفت وجود خسائر في الأرواح أو أضرار جسيمة في المنشآت.';

const englishWire =
  'The port authority said today that shipping was back to normal after a storm had kept all vessels off the northern coast ' +
  'for three days. Twenty ships that had been waiting at sea have entered the docks one after the other since dawn, it said, ' +
  'and unloading them will take a week. Nobody was hurt and no quay was badly damaged.';

/**
 * Reported on the article whose text is mostly in the other one, and of two that hold each other on the later. An
 * article that `duplicate-article` reports is left to that rule. The limits are settings.
 */
export const nearDuplicate: Rule = {
  code: 'near-duplicate',
  severity: 'information',
  readsBodies: true,
  why: {
    ar: 'تنقل وسائل كثيرة خبر الوكالة نفسه، فيقرأ القارئ النص مرتين وهو يحسبه خبرين.',
    en: 'Many outlets print the same wire copy: readers go through one text twice and take it for two reports.',
  },
  messages: {
    default: {
      ar: 'ورد {percent} في المئة من نص هذا المقال بلفظه في مقال {outlet}، والأرجح أن مصدرهما واحد. اكتف بأحدهما إن لم يكن في الآخر مزيد.',
      en: '{percent} % of this text stands word for word in the article of {outlet}; they probably have one source. Keep one of them, unless the other adds something.',
    },
  },
  *check({ dossier, match: { repeatedArticles }, nearDuplicates }) {
    for (const { article, twin, containment } of nearDuplicates.find(dossier)) {
      const { name, headed } = dossier.articles[article] as Article;
      if (!headed || repeatedArticles.has(article) || repeatedArticles.get(twin) === article) continue;
      const other = (dossier.articles[twin] as Article).name;
      yield {
        span: name.span,
        values: { percent: Math.round(containment * 100), outlet: dossier.slice(other.outlet ?? other.span) },
        related: { span: other.span, message: twinArticle },
      };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(
      [...entryLines, '4. الميناء :عودة السفن إلى المرافئ', '5. الساحل :عشرون سفينة تدخل الميناء'],
      [
        ...articleTexts,
        article('الميناء :عودة السفن إلى المرافئ', wire),
        article('⟦الساحل :عشرون سفينة تدخل الميناء⟧', `الساحل - وكالات\n${wire}`),
      ],
    ),
    english.dossier(
      [...english.entryLines, '4. CNN: Ships return to the docks', '5. The Independent: Twenty ships enter the port'],
      [
        ...english.articleTexts,
        article('CNN: Ships return to the docks', englishWire),
        article('⟦The Independent: Twenty ships enter the port⟧', englishWire),
      ],
    ),
  ],
  good: [clean, english.clean],
});

const twinArticle: Texts = { ar: 'المقال الذي يشاركه نصه', en: 'The article that has the same text' };
