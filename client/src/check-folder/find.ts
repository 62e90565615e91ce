/** The files in folders that may be dossiers, on whatever file system they are. */
import { type CancellationToken, FileType, Uri, workspace } from 'vscode';

/** Whether a search in a folder would find a file. */
export function isFoundIn(folder: Uri, { path }: Uri): boolean {
  const names = path.slice(folder.path.length).split('/').filter(Boolean);
  return candidate.test(path) && names.slice(0, -1).every(isSearched);
}

/** What is neither of these is no dossier; a `.txt` may be one. */
const candidate = /\.(?:dossier|txt)$/i;

function isSearched(folderName: string): boolean {
  return !folderName.startsWith('.') && folderName !== 'node_modules';
}

/** By folder and name. As many as are found until somebody cancels. Folders that can't be read are passed over. */
export async function findDossiers(folders: readonly Uri[], token: CancellationToken): Promise<Uri[]> {
  const found = new Map<string, Uri>();
  const waiting = [...folders].reverse();
  for (let folder = waiting.pop(); folder && !token.isCancellationRequested; folder = waiting.pop()) {
    const children = await readFolder(folder);
    const at = (name: string) => Uri.joinPath(folder as Uri, name);
    for (const name of children.filter(isFile).map(([name]) => name)) found.set(at(name).toString(), at(name));
    waiting.push(
      ...children
        .filter(isOwnFolder)
        .reverse()
        .map(([name]) => at(name)),
    );
  }
  return [...found.values()];
}

type Child = readonly [name: string, type: FileType];

async function readFolder(folder: Uri): Promise<Child[]> {
  try {
    const children = await workspace.fs.readDirectory(folder);
    return children.sort(([a], [b]) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
}

function isFile([name, type]: Child): boolean {
  return (type & FileType.File) !== 0 && candidate.test(name);
}

/** Links to folders aren't followed: they may lead back. */
function isOwnFolder([name, type]: Child): boolean {
  return type === FileType.Directory && isSearched(name);
}
