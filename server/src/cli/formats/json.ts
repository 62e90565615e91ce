/** For programs: one object with everything. Described in docs/cli.md. */
import type { Problem } from '../../core/problems';
import { type CheckedDossier, type Format, type FormatContext, placesOf } from './format';

export function json({ version }: FormatContext): Format {
  const files: unknown[] = [];
  return {
    dossier(checked) {
      files.push({ path: checked.path, problems: checked.problems.map((problem) => plain(checked, problem)) });
      return '';
    },
    end(summary, unread) {
      const tool = { name: 'dossier', version: version() };
      return `${JSON.stringify({ tool, files, unread, summary }, null, 2)}\n`;
    },
  };
}

function plain(checked: CheckedDossier, { code, severity, message, span, related }: Problem) {
  return {
    code,
    severity,
    message,
    ...placesOf(checked, span),
    ...(related && { related: { message: related.message, ...placesOf(checked, related.span) } }),
  };
}
