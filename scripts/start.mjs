// Opens a copy of the sample dossier in VS Code: npm start [-- --port N]
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startInBrowser } from './start-in-browser.mjs';
import { startOnDesktop } from './start-on-desktop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = copySamples();

execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
if (!startOnDesktop(root, folder)) await startInBrowser(root, folder);

/** A copy, so that trying things out leaves the checkout clean. */
function copySamples() {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'dossier-')));
  cpSync(join(root, 'test/samples'), copy, { recursive: true });
  return copy;
}
