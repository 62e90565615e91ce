// Installs the real VS Code of the journeys and of `npm start` (code-server and the Node it wants) from npm alone.
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installOnce, npm } from './install-once.mjs';

const folder = process.env.DOSSIER_VSCODE_HOST ?? fileURLToPath(new URL('../../../.vscode-host', import.meta.url));

/** Returns what starts VS Code: the path of its Node and of its entry. Installs it first where it is not complete. */
export function installHost() {
  const nodePackage = `node-linux-${process.arch}`;
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error(`VS Code from npm runs on Linux (x64, arm64), not on ${process.platform} ${process.arch}.`);
  }
  const host = {
    node: `${folder}/node_modules/${nodePackage}/bin/node`,
    entry: `${folder}/node_modules/code-server/out/node/entry.js`,
  };
  const from = new URL('.', import.meta.url);
  installOnce({ from, into: folder, what: 'VS Code, about 800 MB,', finish: () => finish(host) });
  return host;
}

function finish(host) {
  const vscode = `${folder}/node_modules/code-server/lib/vscode`;
  // Not `npm ci`, which refuses VS Code's own shrinkwrap because an optional entry is missing there.
  npm(vscode, 'install');
  npm(`${vscode}/extensions`, 'install');
  buildLogger(vscode, host.node);
  execFileSync(host.node, [host.entry, '--config', '/dev/null', '--version'], { stdio: 'inherit' });
}

/** Without this native module Output channels stay empty and all else works, so a missing compiler is no failure. */
function buildLogger(vscode, node) {
  const nodeFolder = node.replace(/\/bin\/node$/, '');
  const env = { ...process.env, PATH: `${nodeFolder}/bin:${process.env.PATH}`, npm_config_nodedir: nodeFolder };
  const { status } = spawnSync('npm', ['rebuild', '--loglevel=silent', '@vscode/spdlog'], { cwd: vscode, env });
  if (status !== 0) console.log('No C++ compiler: the Output view of this VS Code will stay empty.');
}
