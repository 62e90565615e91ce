// Packs dossier.vsix from a production build. vsce reads package.json; nothing is published.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
const options = [
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
  '--out',
  'dossier.vsix',
];
execFileSync(process.execPath, [vsce, ...options], { stdio: 'inherit' });
