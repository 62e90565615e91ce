/** The text of a file, open or not. */
import { type Uri, workspace } from 'vscode';

/** What is open counts as it is in the editor. Undefined where nothing can be read, null where it isn't UTF-8. */
export async function readText(uri: Uri): Promise<string | null | undefined> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
