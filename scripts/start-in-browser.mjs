// `npm start` without desktop VS Code: a real VS Code in the browser, from npm packages.
import { execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installHost } from '../test/e2e/host/install.mjs';
import { startVSCode } from '../test/e2e/host/vscode.mjs';

/** Serves VS Code on the folder's sample, with the packaged extension, until Ctrl+C. */
export async function startInBrowser(root, folder) {
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Leaving through an exit is what ends VS Code and removes its profile.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
  try {
    await serve(root, folder);
  } catch (error) {
    console.error(`${error.message}\nWith desktop VS Code's \`code\` on the path, npm start opens that instead.`);
    process.exit(1);
  }
}

async function serve(root, folder) {
  console.log('There is no desktop VS Code (`code`) on the path, so this is VS Code in the browser.');
  const host = installHost();
  execFileSync(process.execPath, ['scripts/package.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const { urlOf } = await startVSCode({ host, vsix: join(root, 'dossier.vsix'), port: givenPort() });
  const url = urlOf(folder, 'sample.dossier');
  console.log(`\nThe sample dossier is open in VS Code at\n\n  ${url}\n`);
  console.log('It is a copy: edit it as you like, it goes when you end this with Ctrl+C.');
  openBrowser(url);
}

function givenPort() {
  const { values } = parseArgs({ options: { port: { type: 'string', default: process.env.PORT ?? '0' } } });
  const port = Number(values.port);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`--port wants a number below 65536, not ${values.port}.`);
}

/** The address is printed already, so a browser that doesn't open is no failure. */
function openBrowser(url) {
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  spawn('xdg-open', [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
