// Installs npm packages that are never dependencies of the extension, in a folder of their own, when they are wanted.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * Installs what a package.json and its lockfile name, unless it is there already.
 * @param {{ from: URL, into: string, what: string, finish?: () => void }} how `from` is the folder of the two files,
 *   and `finish` does what is to be done after npm.
 */
export function installOnce({ from, into, what, finish = () => {} }) {
  const wanted = new URL('package-lock.json', from);
  // The lockfile is copied here last of all, so an interrupted or outdated installation is never taken for a complete one.
  const marker = `${into}/installed.json`;
  if (existsSync(marker) && readFileSync(marker, 'utf8') === readFileSync(wanted, 'utf8')) return;
  console.log(`Installing ${what} from npm into ${into} (once) …`);
  rmSync(marker, { force: true });
  mkdirSync(into, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(new URL(file, from), `${into}/${file}`);
  npm(into, 'ci');
  finish();
  cpSync(wanted, marker);
}

export function npm(cwd, command) {
  const flags = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', [command, ...flags], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
}
