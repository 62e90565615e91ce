/** `dossier/newDossier`: the text of a new dossier, for the editor to open under whatever name it likes. */
import { ErrorCodes, type Range, ResponseError } from 'vscode-languageserver';
import { isDay, type Numbers } from '../core/dates/days';
import { newDossier } from '../core/features/new-dossier';
import type { Language } from '../core/language';
import { toNewDossier } from '../protocol';
import { readSettings, type Settings } from '../settings';
import type { Context, Route } from './route';

/** The answer. */
export interface NewDossierAnswer {
  readonly text: string;
  /** What is to be selected in it: the first place that is to be written, or where one writes on. */
  readonly selection: Range;
  /** The same text for editors with snippets: a place that comes twice is written once. */
  readonly snippet: string;
}

const method = 'dossier/newDossier';

export const newDossierRoute: Route = (context) => {
  context.connection.onRequest(method, async (params: unknown): Promise<NewDossierAnswer> => {
    const { date, language: asked } = readParams(params);
    const { displayLanguage, newDossier: desk } = await presentSettings(context);
    const language = asked ?? (displayLanguage === 'auto' ? 'ar' : displayLanguage);
    return toNewDossier(newDossier(desk, date, language));
  });
  return () => ({});
};

/** A new dossier may be the first thing that is asked for, before the settings have come. */
async function presentSettings({ client, connection, settings }: Context): Promise<Settings> {
  return client.workspace?.configuration
    ? readSettings(await connection.workspace.getConfiguration('dossier'))
    : settings;
}

function readParams(params: unknown): { readonly date: Numbers; readonly language?: Language } {
  const { date, language } = (params ?? {}) as Record<string, unknown>;
  const isLanguage = language === 'ar' || language === 'en';
  if (isDay(date) && (isLanguage || language === undefined)) return { date, ...(isLanguage && { language }) };
  throw new ResponseError(ErrorCodes.InvalidParams, `${method} {date:{year,month,day},language?}`);
}
