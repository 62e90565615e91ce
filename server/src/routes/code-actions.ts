/** Offers what mends the problems at a place, and what mends all at once. */
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import { exceptOff, fixingAll, preferredFixOf, safeFix } from '../core/fix-all';
import { editsOf } from '../core/fixes';
import { fill, type Language, type Texts } from '../core/language';
import { findProblems, type Problem, type RuleFailure } from '../core/problems';
import type { RuleSettings } from '../core/rules/severities';
import type { OpenDocument } from '../documents';
import { toDiagnostic, toSpan, toWorkspaceEdit } from '../protocol';
import { inSteps } from '../slices';
import type { Route } from './route';

/** The kind by which `editor.codeActionsOnSave` asks for all that is safe. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.dossier`;

/** Clients that don't take an action together with its edits are offered none. */
export const codeActionsRoute: Route = (context) => {
  context.connection.onCodeAction((params, token) => {
    const open = context.documents.get(params.textDocument.uri);
    if (!open) return null;
    const { client, rulesUri, settings } = context;
    const language = context.language(open);
    const told = (failure: RuleFailure) => context.tellBroken(failure, language);
    const asked: Asked = { open, language, client, rules: settings.rules, rulesUri, told };
    const { version } = open.document;
    return inSteps(codeActions(asked, params), token, () => open.document.version !== version);
  });
  return (client) =>
    client.textDocument?.codeAction?.codeActionLiteralSupport
      ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } }
      : {};
};

/** In steps, since some of them take long where a dossier is long. */
type Actions = Generator<undefined, CodeAction[]>;

/** For whom actions are made, and of what. */
interface Asked {
  readonly open: OpenDocument;
  readonly language: Language;
  readonly client: ClientCapabilities;
  readonly rules: RuleSettings;
  /** The page of the rules, for clients that show links to it. */
  readonly rulesUri: string | undefined;
  /** Hears of rules that break off. */
  told(failure: RuleFailure): void;
}

/** Nobody chooses among more of them: whoever selects the whole of a broken dossier takes all of a kind. */
const mostOffered = 100;

function* codeActions(asked: Asked, { range, context }: CodeActionParams): Actions {
  const { open, language, rules, told } = asked;
  const problems = findProblems(open.analysis, language, rules, told);
  const { start, end } = toSpan(open.document, range);
  const here = problems.filter(({ span }) => span.start <= end && start <= span.end);
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix, context)) {
    const offered = here.slice(0, mostOffered);
    for (const problem of offered) {
      actions.push(...quickFixes(asked, problem));
      yield;
    }
    for (const code of new Set(here.map(({ code }) => code)))
      actions.push(...(yield* fixesOfKind(asked, problems, offered, code)));
  }
  if (isWanted(fixAllKind, context)) actions.push(...(yield* wholeDossier(asked)));
  return actions;
}

/** A client that wants nothing in particular is offered quick fixes, and the rest where its user asks by hand. */
function isWanted(kind: string, { only, triggerKind }: CodeActionContext): boolean {
  if (only) return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
  return kind === CodeActionKind.QuickFix || triggerKind !== CodeActionTriggerKind.Automatic;
}

function quickFixes(
  { open: { document, analysis }, language, client, rulesUri }: Asked,
  problem: Problem,
): CodeAction[] {
  const marksPreferred = client.textDocument?.codeAction?.isPreferredSupport === true;
  return problem.fixes().map((fix) => ({
    title: fill(fix.title, language, fix.values),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, problem, rulesUri)],
    ...(marksPreferred && fix.preferred && { isPreferred: true }),
    edit: toWorkspaceEdit(document, editsOf(analysis, [fix]), client),
  }));
}

const allOfKind: Texts = {
  ar: 'أصلح كل الأخطاء من هذا النوع ({count})',
  en: 'Fix all problems of this kind ({count})',
};
const allThatIsSafe: Texts = {
  ar: 'أصلح كل ما يمكن إصلاحه تلقائياً في الملف',
  en: 'Fix everything in the dossier that can be fixed automatically',
};

/** For a kind of problem that is at a place and elsewhere too: one action that mends them all. */
function* fixesOfKind(
  { open: { document, analysis }, language, client, rulesUri }: Asked,
  problems: readonly Problem[],
  here: readonly Problem[],
  code: string,
): Actions {
  const choose = preferredFixOf(code);
  const count = problems.filter(choose).length;
  const edits = count > 1 ? yield* fixingAll(analysis, choose) : [];
  if (edits.length === 0) return [];
  return [
    {
      title: fill(allOfKind, language, { count }),
      kind: CodeActionKind.QuickFix,
      diagnostics: here
        .filter((problem) => problem.code === code)
        .map((problem) => toDiagnostic(document, problem, rulesUri)),
      edit: toWorkspaceEdit(document, edits, client),
    },
  ];
}

function* wholeDossier({ open: { document, analysis }, language, client, rules }: Asked): Actions {
  const edits = yield* fixingAll(analysis, exceptOff(rules, safeFix));
  if (edits.length === 0) return [];
  return [{ title: allThatIsSafe[language], kind: fixAllKind, edit: toWorkspaceEdit(document, edits, client) }];
}
