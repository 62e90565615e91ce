/** What a feature needs of the server, and what it gives: its answers, and what it offers to a client. */
import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Language } from '../core/language';
import type { RuleFailure } from '../core/problems';
import type { Documents, OpenDocument } from '../documents';
import type { Host } from '../host';
import type { Settings } from '../settings';

export interface Context {
  readonly connection: Connection;
  readonly documents: Documents;
  /** What the client can do; nothing, before it has said so. */
  readonly client: ClientCapabilities;
  readonly settings: Settings;
  /** The page of the rules, for clients that show links to it. */
  readonly rulesUri: string | undefined;
  readonly host: Host;
  /** The URIs of the workspace's folders. */
  folders(): Promise<readonly string[]>;
  /** The language to tell a user about a document in. */
  language(open: Pick<OpenDocument, 'document'>): Language;
  /** Tells a rule that broke off, unless it was told before. */
  tellBroken(failure: RuleFailure, language: Language): void;
}

/** Registers what answers a feature's requests. Called once, before the connection listens. */
export type Route = (context: Context) => Offer;

/** What is said to a client in the answer to `initialize`. */
export type Offer = (client: ClientCapabilities) => Partial<ServerCapabilities>;
