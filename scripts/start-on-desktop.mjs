// `npm start` where desktop VS Code is on the path.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Tells whether VS Code has opened the folder's sample, with the extension from this checkout. */
export function startOnDesktop(root, folder) {
  const sample = join(folder, 'sample.dossier');
  const { error, status } = code(`--extensionDevelopmentPath=${root}`, '--new-window', folder, '--goto', sample);
  if (error) return false;
  if (status !== 0) {
    console.log(`Desktop VS Code ended with code ${status}; the browser will do.`);
    return false;
  }
  console.log(`Opened in desktop VS Code: ${sample}`);
  console.log('It is a copy; edit it as you like.');
  return true;
}

/** On Windows `code` is a batch file, which only a shell runs, and a shell wants its arguments quoted. */
function code(...args) {
  if (process.platform !== 'win32') return spawnSync('code', args, { stdio: 'inherit' });
  const { error, status } = spawnSync('where', ['code']);
  if (error || status !== 0) return { error: error ?? new Error('code is not on the path') };
  return spawnSync(
    'code',
    args.map((arg) => `"${arg}"`),
    { stdio: 'inherit', shell: true },
  );
}
