/** The page of the rules, `docs/rules.md`, as the rules' files have it. */
import { type Language, languageOf, type Texts } from '../server/src/core/language';
import { clean, english } from '../server/src/core/rules/examples';
import type { Severity } from '../server/src/core/rules/rule';
import { type DocumentedRule, documentedRules } from './documented-rules';

/** The whole page: Markdown, with a heading for each code, so that `rules.md#code` leads to it. */
export function rulesPage(): string {
  return [intro, table(documentedRules), cleanSection, ...documentedRules.map(section)].join('\n\n').concat('\n');
}

const intro = `<!-- Written by "npm run docs" from server/src/core/rules/. Edit it there. -->

# Rules

Every kind of problem has a code, which never changes its meaning. The setting \`dossier.rules\` and the command line's
\`--rule\` give a code another severity, or turn it off: \`"dossier.rules": { "toc-order": "off" }\`.
In the examples \`⟦ ⟧\` stand around what is reported, and \`<U+200F>\` for a character that nobody would see. They belong to
no dossier.

${rightToLeft(`لكل نوع من الأخطاء رمز لا يتغير معناه. والإعداد <bdi><code>dossier.rules</code></bdi> في المحرر، والخيار <bdi><code>--rule</code></bdi> في سطر الأوامر، يغيّران درجة أي رمز أو يعطلانه.
وفي الأمثلة تحيط العلامتان <code>⟦ ⟧</code> بموضع الخطأ، ويُكتب المحرف الذي لا يُرى هكذا: <bdi><code>&lt;U+200F&gt;</code></bdi>، وليس هذا كله من الملف.`)}`;

const severities: Readonly<Record<Severity, Texts>> = {
  error: { ar: 'خطأ', en: 'error' },
  warning: { ar: 'تحذير', en: 'warning' },
  information: { ar: 'معلومة', en: 'information' },
  hint: { ar: 'تلميح', en: 'hint' },
};

function table(rules: readonly DocumentedRule[]): string {
  const rows = rules.map(
    ({ code, severity, why }) => `| [\`${code}\`](#${code}) | ${severities[severity].en} | ${why.en} | ${why.ar} |`,
  );
  return ['| Code | Severity | Why it matters | لماذا |', '|---|---|---|---|', ...rows].join('\n');
}

const cleanSection = `## A clean dossier

Good for every rule.

${[clean, english.clean].map(fenced).join('\n\n')}`;

function section(rule: DocumentedRule): string {
  const { code, severity, examples } = rule;
  const good = examples.good.filter((example) => example !== clean && example !== english.clean);
  return [
    `## ${code}`,
    `${severities[severity].en} – ${severities[severity].ar}`,
    words(rule, 'en'),
    rightToLeft(words(rule, 'ar')),
    '**Bad – خطأ**',
    ...examples.bad.map(fenced),
    `**Good – صواب:** [a clean dossier](#a-clean-dossier)${good.length > 0 ? ', and' : ''}`,
    ...good.map(fenced),
  ].join('\n\n');
}

/** Why the rule is there, and all that it can say. */
function words({ why, messages }: DocumentedRule, language: Language): string {
  const told = Object.values(messages).map((message) => `- ${message[language].replace(/\{\w+\}/g, '`…`')}`);
  return `${why[language]}\n\n${told.join('\n')}`;
}

function fenced(example: string): string {
  const block = `\`\`\`text\n${visible(example.trimEnd())}\n\`\`\``;
  return languageOf(example) === 'ar' ? rightToLeft(block) : block;
}

function visible(text: string): string {
  const named = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return text.replace(/[\u00a0\p{Cf}]/gu, (character) => `<U+${named(character)}>`);
}

/** The blank lines make Markdown of what is inside. */
function rightToLeft(markdown: string): string {
  return `<div dir="rtl">\n\n${markdown}\n\n</div>`;
}
