/** Annotations of GitHub Actions: workflow commands, one a line. */
import type { Problem } from '../../core/problems';
import { type CheckedDossier, type Format, placesOf, type UnreadFile } from './format';

export function github(): Format {
  return {
    dossier: (checked) => checked.problems.map((problem) => annotation(checked, problem)).join(''),
    end: (_, unread) => unread.map(unreadAnnotation).join(''),
  };
}

const commands = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

function annotation(checked: CheckedDossier, { code, severity, message, span }: Problem): string {
  const { start, end } = placesOf(checked, span);
  // Columns make sense to GitHub only within one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const values = { file: checked.path, line: start.line, endLine: end.line, ...columns, title: code };
  return command(commands[severity], values, message);
}

function unreadAnnotation({ path, message }: UnreadFile): string {
  return command('error', { file: path }, message);
}

function command(name: string, values: Readonly<Record<string, string | number>>, message: string): string {
  const properties = Object.entries(values).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${properties.join(',')}::${escapeData(message)}\n`;
}

/** As actions/toolkit does it (packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
