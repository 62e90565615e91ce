/** `textDocument/completion`: outlets, headers, entries and templates, where such are written. */
import { CompletionTriggerKind } from 'vscode-languageserver';
import { complete, type Today } from '../core/features/completion';
import { articleCard } from '../core/features/hover';
import { toMarkup } from '../protocol';
import type { Settings } from '../settings';
import { type ItemData, toCompletionItem } from './completion-item';
import type { Route } from './route';

/** A blank goes on with a name of several words; behind a colon, the titles of its outlet come. */
const triggerCharacters = [' ', ':'];

export const completionRoute: Route = (context) => {
  const { connection, documents } = context;
  connection.onCompletion(({ textDocument, position, context: trigger }) => {
    const open = documents.get(textDocument.uri);
    if (!open) return null;
    const { document, analysis } = open;
    const cursor = document.offsetAt(position);
    const { items, isIncomplete } = complete(analysis, cursor, context.language(open), today(context.settings));
    const isTyped = trigger?.triggerKind === CompletionTriggerKind.TriggerCharacter;
    // Who types a blank where nothing is yet has asked for nothing.
    if (items.length === 0 || (isTyped && items[0]?.typed === '')) return null;
    return {
      isIncomplete,
      items: items.map((item, rank) => toCompletionItem(document, item, { rank, cursor }, context.client)),
    };
  });
  connection.onCompletionResolve((item) => {
    const { uri, version, article } = (item.data ?? {}) as Partial<Readonly<Record<keyof ItemData, unknown>>>;
    const open = typeof uri === 'string' ? documents.get(uri) : undefined;
    const isKnown = open?.document.version === version && typeof article === 'number';
    if (!open || !isKnown || !open.analysis.dossier.articles[article]) return item;
    const formats = context.client.textDocument?.completion?.completionItem?.documentationFormat;
    return { ...item, documentation: toMarkup(articleCard(open.analysis, article, context.language(open)), formats) };
  });
  return () => ({ completionProvider: { triggerCharacters, resolveProvider: true } });
};

function today({ newDossier: { desk } }: Settings): Today {
  const now = new Date();
  return { date: `${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`, desk };
}
