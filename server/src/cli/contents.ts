/** `dossier outline` and `dossier toc`: what is in dossiers. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../core/analysis';
import { outline } from '../core/features/outline';
import { tableOfContents } from '../core/features/table-of-contents';
import { displayLanguage, type Language } from '../core/language';
import type { Io } from './io';
import type { ExitCode } from './main';
import type { PrintInvocation } from './options';
import { printable } from './printable';
import { type ReadFile, readEach } from './read';

/** `language` is that of the program's own words. */
export async function outlineOf({ paths }: PrintInvocation, language: Language, io: Io): Promise<ExitCode> {
  const unread = await readEach(paths, language, io, (file) => outlineText(file, io));
  return unread.length > 0 ? 2 : 0;
}

/** Each outlet with the number of its articles, and under it the line and the title of each. */
function outlineText({ text }: ReadFile, { locale }: Io): string {
  const document = TextDocument.create('', '', 0, text);
  const lineOf = (offset: number) => String(document.positionAt(offset).line + 1);
  const width = String(document.lineCount).length;
  const lines = outline(analyse(text), displayLanguage('auto', locale, text)).flatMap((node) =>
    node.kind === 'outlet'
      ? [
          `${node.name} (${node.detail})`,
          ...node.children.map(({ name, nameSpan }) => `  ${lineOf(nameSpan.start).padStart(width)}  ${name}`),
        ]
      : [node.name],
  );
  return lines.map((line) => `${printable(line)}\n`).join('');
}

/** As it is to stand in the dossier, to the letter. */
export async function tableOfContentsOf({ paths }: PrintInvocation, language: Language, io: Io): Promise<ExitCode> {
  const unread = await readEach(paths, language, io, ({ text }) => tableOfContents(analyse(text)));
  return unread.length > 0 ? 2 : 0;
}
