/** The page of the rules, `docs/rules.md`, which comes with the extension: where each problem's code is explained. */
import { type Diagnostic, Uri, workspace } from 'vscode';

export interface RulesPage {
  readonly uri: Uri;
  /** Leads a problem's link to the line of its code: VS Code opens the page as text, where it knows lines, not headings. */
  linkToLine(diagnostic: Diagnostic): void;
}

export async function readRulesPage(extension: Uri): Promise<RulesPage> {
  const uri = Uri.joinPath(extension, 'docs/rules.md');
  const lines = await readHeadings(uri);
  return {
    uri,
    linkToLine({ code }) {
      if (typeof code !== 'object') return;
      const line = lines.get(String(code.value));
      if (line !== undefined) code.target = code.target.with({ fragment: `L${line}` });
    },
  };
}

/** The line of each heading of the second level, counted from one. None where the page can't be read. */
async function readHeadings(uri: Uri): Promise<Map<string, number>> {
  try {
    const lines = new TextDecoder().decode(await workspace.fs.readFile(uri)).split(/\r?\n/);
    return new Map(lines.flatMap((line, index) => (line.startsWith('## ') ? [[line.slice(3), index + 1]] : [])));
  } catch {
    return new Map();
  }
}
