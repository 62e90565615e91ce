/** SARIF 2.1.0, for code scanning and its viewers (OASIS, docs.oasis-open.org/sarif/sarif/v2.1.0). */
import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, Notification, ReportingConfiguration, ReportingDescriptor, Result } from 'sarif';
import type { Problem } from '../../core/problems';
import { rules } from '../../core/rules';
import type { RuleSetting } from '../../core/rules/severities';
import type { Span } from '../../core/text';
import { standardInput } from '../sources';
import { type CheckedDossier, type Format, type FormatContext, placesOf, type UnreadFile } from './format';

export function sarif(context: FormatContext): Format {
  const results: Result[] = [];
  return {
    dossier(checked) {
      results.push(...checked.problems.map((problem) => resultOf(checked, problem)));
      return '';
    },
    end: (_, unread) => `${JSON.stringify(log(context, results, unread), null, 2)}\n`,
  };
}

function log(context: FormatContext, results: Result[], unread: readonly UnreadFile[]): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dossier', version: context.version(), rules: descriptors(context) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: unread.length === 0, toolExecutionNotifications: unread.map(notificationOf) },
        ],
        results,
      },
    ],
  };
}

const levels = { off: 'none', hint: 'note', information: 'note', warning: 'warning', error: 'error' } as const;

function descriptors({ language, rules: settings }: FormatContext): ReportingDescriptor[] {
  return rules.map(({ code, severity, why }) => ({
    id: code,
    shortDescription: { text: why[language] },
    defaultConfiguration: configuration(settings.get(code) ?? severity),
  }));
}

function configuration(setting: RuleSetting): ReportingConfiguration {
  return { enabled: setting !== 'off', level: levels[setting] };
}

function resultOf(checked: CheckedDossier, { code, severity, message, span, related }: Problem): Result {
  return {
    ruleId: code,
    ruleIndex: rules.findIndex((rule) => rule.code === code),
    level: levels[severity],
    message: { text: message },
    locations: [locationOf(checked, span)],
    ...(related && {
      relatedLocations: [{ ...locationOf(checked, related.span), message: { text: related.message } }],
    }),
  };
}

function locationOf(checked: CheckedDossier, span: Span): Location {
  const { start, end } = placesOf(checked, span);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(checked.path) },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}

function notificationOf({ path, message }: UnreadFile): Notification {
  const location = { physicalLocation: { artifactLocation: { uri: uriOf(path) } } };
  return { level: 'error', message: { text: message }, locations: [location] };
}

/** Below the working folder a relative reference, as code scanning wants it; elsewhere a whole address. */
function uriOf(path: string): string {
  if (path === standardInput) return 'stdin:';
  const below = relative('.', path);
  if (below.startsWith('..') || resolve(path) === below) return pathToFileURL(resolve(path)).href;
  return below.split(sep).map(encodeURIComponent).join('/');
}
