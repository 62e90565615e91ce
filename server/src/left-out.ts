/** Documents that are too large to be read: what is told of them. */
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { harmless } from './core/configuration/ignored';
import { fill, type Language } from './core/language';
import { isolate } from './core/left-to-right';
import { shorten } from './core/shorten';
import { sizeLimit, tooLarge } from './core/size-limit';
import type { SourceDocument } from './document';
import type { Documents } from './documents';

/** Says of each document that is left out that it is, once, until it can be read again or is closed. */
export function tellLeftOut(
  connection: Connection,
  { texts }: Documents,
  language: (of: { readonly document: SourceDocument }) => Language,
): void {
  const told = new Set<string>();
  texts.onDidChangeContent(({ document }) => {
    const { uri, isLeftOut } = document;
    if (!isLeftOut) told.delete(uri);
    if (!isLeftOut || told.has(uri)) return;
    told.add(uri);
    const message = leftOutReason(uri, language({ document }));
    connection.console.warn(message);
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: isolate(message),
    });
  });
  texts.onDidClose(({ document }) => told.delete(document.uri));
}

/** Why a document isn't read. */
export function leftOutReason(uri: string, language: Language): string {
  const limits = Object.entries(sizeLimit).map(([name, limit]) => [name, limit.toLocaleString('en')]);
  return fill(tooLarge, language, { name: nameOf(uri), ...Object.fromEntries(limits) });
}

/** UTF-16 units. */
const longestName = 80;

function nameOf(uri: string): string {
  const last = uri.split('/').at(-1) ?? uri;
  return harmless(shorten(decoded(last), longestName));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
