/** Checks one file, open or not, by asking the server. */
import { Diagnostic, DiagnosticSeverity, Range, type Uri } from 'vscode';
import type { BaseLanguageClient, Diagnostic as ServerDiagnostic } from 'vscode-languageclient';
import type { Texts } from '../../../server/src/core/language';
import { isolate } from '../../../server/src/core/left-to-right';
import { looksLikeDossier } from '../../../server/src/core/recognize';
import { isTooLarge, sizeOf } from '../../../server/src/core/size-limit';
import type { Counts } from '../../../server/src/core/summary';
import { say } from '../display-language';
import type { Present } from '../problems';
import { readText } from '../read-text';

/** A server that runs, and how its problems are shown. */
export interface Server {
  readonly client: BaseLanguageClient;
  readonly present: Present;
}

export type ProvideServer = () => Promise<Server>;

export interface Outcome {
  /** `other` is a plain text that is no dossier, or a file that is gone. */
  readonly kind: 'dossier' | 'unread' | 'other';
  readonly problems: readonly Diagnostic[];
}

const other: Outcome = { kind: 'other', problems: [] };

const notUnicode: Texts = {
  ar: 'هذا الملف ليس بترميز UTF-8، فلم يُفحص. أعد فتحه بترميزه ثم احفظه بترميز UTF-8.',
  en: 'This file is not in UTF-8, so it was not checked. Reopen it with its encoding, then save it with UTF-8.',
};

const tooLargeToCheck: Texts = {
  ar: 'هذا الملف أكبر من أن يُقرأ، فلم يُفحص. قسّمه ثم أعد الفحص.',
  en: 'This file is too large to be read, so it was not checked. Divide it, then check again.',
};

export class Checker {
  constructor(readonly server: ProvideServer) {}

  /** Never rejects for what is wrong with the file. */
  async check(uri: Uri): Promise<Outcome> {
    const text = await readText(uri);
    const mayBeOther = !uri.path.toLowerCase().endsWith('.dossier');
    if (text === undefined || (mayBeOther && (text === null || !looksLikeDossier(text)))) return other;
    if (text === null) return unread(say(notUnicode, undefined));
    if (isTooLarge(sizeOf(text))) return unread(say(tooLargeToCheck, undefined));
    return { kind: 'dossier', problems: await this.#ask(uri, text) };
  }

  async #ask(uri: Uri, text: string): Promise<Diagnostic[]> {
    const { client, present } = await this.server();
    const params = { uri: client.code2ProtocolConverter.asUri(uri), text };
    const { diagnostics } = await client.sendRequest<{ diagnostics: ServerDiagnostic[] }>('dossier/check', params);
    const problems = await client.protocol2CodeConverter.asDiagnostics(diagnostics);
    problems.forEach(present);
    return problems;
  }
}

function unread(reason: string): Outcome {
  const problem = new Diagnostic(new Range(0, 0, 0, 0), isolate(reason), DiagnosticSeverity.Error);
  problem.source = 'dossier';
  return { kind: 'unread', problems: [problem] };
}

const severities = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
} as const;

export function count(outcomes: readonly Outcome[]): Counts {
  const counts = { dossiers: 0, unread: 0, error: 0, warning: 0, information: 0, hint: 0 };
  for (const { kind, problems } of outcomes) {
    if (kind === 'unread') counts.unread++;
    if (kind !== 'dossier') continue;
    counts.dossiers++;
    for (const { severity } of problems) counts[severities[severity]]++;
  }
  return counts;
}
