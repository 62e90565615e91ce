/** How a desk begins its dossiers, as its settings give it: data of any shape, made safe. */
import { harmless, type Ignored } from '../configuration/ignored';
import { type MonthFamily, monthFamilies } from '../dates/names';
import type { Texts, Values } from '../language';
import { shorten } from '../shorten';
import { readTemplate } from './template';
import { variableNames } from './variables';

export interface NewDossierSettings {
  /** The desk's own template; undefined for the usual one. */
  readonly template: string | undefined;
  /** The desk's name; empty where it isn't told. */
  readonly desk: string;
  readonly months: MonthFamily;
  readonly ignored: readonly Ignored[];
}

/** What can't be used is the default, with a reason. */
export function readNewDossierSettings(setting: unknown): NewDossierSettings {
  const ignored: Ignored[] = [];
  const ignore = (reason: Texts, values: Values = {}) => void ignored.push({ reason, values });
  const { template, desk, months } = isRecord(setting) ? setting : {};
  return {
    template: readLines(template, ignore),
    desk: readDesk(desk, ignore),
    months: readMonths(months, ignore),
    ignored,
  };
}

type Ignore = (reason: Texts, values?: Values) => void;

function readLines(setting: unknown, ignore: Ignore): string | undefined {
  const lines = typeof setting === 'string' ? [setting] : (setting ?? []);
  if (!Array.isArray(lines) || lines.some((line) => typeof line !== 'string')) {
    ignore(noLines);
    return undefined;
  }
  const template = lines.join('\n').replace(/\r\n?/g, '\n');
  const unknown = readTemplate(template).find((piece) => 'name' in piece && !variableNames.includes(piece.name));
  if (unknown && 'name' in unknown) {
    ignore(unknownName, { name: harmless(`\${${shorten(unknown.name, 40)}}`), names: variableNames.join(' ') });
    return undefined;
  }
  return template.trim() === '' ? undefined : template;
}

function readDesk(setting: unknown, ignore: Ignore): string {
  if (setting !== undefined && setting !== null && typeof setting !== 'string') ignore(noName);
  return typeof setting === 'string' ? setting.trim().replace(/\s+/gu, ' ') : '';
}

function readMonths(setting: unknown, ignore: Ignore): MonthFamily {
  const family = monthFamilies.find((each) => each === (setting ?? monthFamilies[0]));
  if (!family) ignore(noFamily, { families: monthFamilies.join(' ') });
  return family ?? monthFamilies[0];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const noLines: Texts = {
  ar: 'الإعداد dossier.newDossier.template ليس نصاً ولا قائمة أسطر، فاستُعمل القالب المعتاد.',
  en: 'The setting dossier.newDossier.template is neither a text nor a list of lines; the usual template was taken.',
};
const unknownName: Texts = {
  ar: 'في الإعداد dossier.newDossier.template اسم غير معروف {name}، فاستُعمل القالب المعتاد. والأسماء المعروفة: {names}',
  en: 'The setting dossier.newDossier.template has an unknown name {name}; the usual template was taken. Known names: {names}',
};
const noName: Texts = {
  ar: 'الإعداد dossier.newDossier.desk ليس نصاً، فأُهمل.',
  en: 'The setting dossier.newDossier.desk is no text, and was ignored.',
};
const noFamily: Texts = {
  ar: 'قيمة الإعداد dossier.newDossier.months ليست واحدة من هذه: {families}. فاستُعملت الأولى.',
  en: 'The setting dossier.newDossier.months is none of these: {families}. The first was taken.',
};
