// A throw-away VS Code: code-server on a loopback port, its profile in a temporary folder, the packaged extension in it.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { killProcess } from './kill-server.mjs';
import { settings } from './settings.mjs';

/**
 * Starts VS Code with an extension installed. It ends with `stop()`, or with this process however that ends.
 * @param {{ host: { node: string, entry: string }, vsix: string, port?: number, options?: string[] }} how
 */
export async function startVSCode({ host, vsix, port = 0, options = [] }) {
  // A short path, because VS Code puts Unix sockets in here, whose names have a limit of 107 bytes.
  const profile = mkdtempSync('/tmp/vscode-');
  mkdirSync(`${profile}/data/User`, { recursive: true });
  /** Settings of the user, beside the usual ones. */
  const configureUser = (more) =>
    writeFileSync(`${profile}/data/User/settings.json`, JSON.stringify({ ...settings, ...more }));
  configureUser({});
  const folders = ['--config', '/dev/null', '--user-data-dir', `${profile}/data`, '--extensions-dir', `${profile}/ext`];
  const env = { ...process.env, ...environment, HOME: profile, TMPDIR: profile, XDG_RUNTIME_DIR: profile };
  execFileSync(host.node, [host.entry, ...folders, '--install-extension', vsix], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

  // A process group of its own: its many children end with it.
  const address = ['--bind-addr', `127.0.0.1:${port}`];
  const server = spawn(host.node, [host.entry, ...folders, ...address, ...quiet, ...options], { env, detached: true });
  const stop = () => {
    process.off('exit', stop);
    killGroup(server.pid);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.on('exit', stop);
  const base = await addressOf(server);
  const urlOf = (folder, file) => workbenchUrl(base, folder, file);
  return { urlOf, configureUser, killServer: () => killProcess(profile), stop };
}

/** The address of the workbench with a folder and, where one is named, a file of it in the editor. */
function workbenchUrl(base, folder, file) {
  const query = new URLSearchParams({ folder });
  const uri = `vscode-remote://${new URL(base).host}${folder}/${file}`;
  if (file) query.set('payload', JSON.stringify([['openFile', uri]]));
  return `${base}/?${query}`;
}

const quiet = [
  ['--auth', 'none'],
  ['--reconnection-grace-time', '10'],
  ['--disable-telemetry', '--disable-update-check'],
  ['--disable-getting-started-override', '--disable-proxy'],
].flat();

// No gallery to ask, and nothing taken from the shell of whoever starts this, which may be a VS Code terminal.
const environment = { EXTENSIONS_GALLERY: '{}', VSCODE_IPC_HOOK_CLI: '', PORT: '' };

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let log = '';
    const fail = (why) => reject(new Error(`VS Code ${why}.\n${log}`));
    const read = (chunk) => {
      log += chunk;
      const found = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(log);
      if (found) resolve(found[1]);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', (error) => fail(`cannot be started: ${error.message}`));
    server.once('exit', (code) => fail(`ended with code ${code}`));
    setTimeout(() => fail('did not start within 60 seconds'), 60_000).unref();
  });
}

function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
