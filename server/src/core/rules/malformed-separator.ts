import { signs } from '../count';
import { replace } from '../edits/text-edit';
import type { Texts } from '../language';
import { articleTexts, bodies, clean, dossier, english, entryLines, names } from './examples';
import type { Examples, Rule } from './rule';

export const malformedSeparator: Rule = {
  code: 'malformed-separator',
  severity: 'warning',
  why: {
    ar: 'الفواصل المختلفة تشوّه الملف المنشور، وقد لا تتعرف إليها البرامج التي تقسّمه.',
    en: 'Separators that differ look careless in print, and programs that divide the dossier may miss them.',
  },
  messages: {
    length: {
      ar: 'في هذا الفاصل {count}، وفي بقية فواصل الملف {own}. أعد كتابته بطولها.',
      en: "This separator has {count}, the dossier's others have {own}. Make it as long as they are.",
    },
    shape: {
      ar: 'هذا الفاصل مكتوب على غير صورة بقية فواصل الملف (إشارات أخرى أو فراغات زائدة). أعد كتابته مثلها.',
      en: "This separator is written unlike the dossier's others (other signs or stray blanks). Write it as they are.",
    },
  },
  *check({ dossier }) {
    const { slice, separators, separator: own } = dossier;
    for (const { span, place } of separators) {
      const line = slice(span);
      if (place !== 'closing' || line === own) continue;
      const bySign = line.charAt(0).repeat(line.length) === line && line.charAt(0) === own.charAt(0);
      yield {
        span,
        ...(bySign
          ? {
              message: 'length',
              values: { count: { count: line.length, of: signs }, own: { count: own.length, of: signs } },
            }
          : { message: 'shape' }),
        fixes: () => [{ title: rewrite, preferred: true, safe: true, edits: replace(dossier.text, span, own) }],
      };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(entryLines, [`${names[0]}\n${bodies[0]}\n⟦${'='.repeat(24)}⟧\n`, ...articleTexts.slice(1)]),
    dossier(entryLines, [`${names[0]}\n${bodies[0]}\n⟦= = = = =⟧\n`, ...articleTexts.slice(1)]),
    english.dossier(english.entryLines, [
      `${english.names[0]}\n${english.bodies[0]}\n⟦${'='.repeat(24)}⟧\n`,
      ...english.articleTexts.slice(1),
    ]),
  ],
  good: [clean, english.clean],
});

const rewrite: Texts = { ar: 'اكتب الفاصل مثل بقية فواصل الملف', en: "Write the separator like the dossier's others" };
