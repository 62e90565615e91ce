// Packs dossier.vsix from a production build. vsce reads package.json; nothing is published.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
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

// Bytes. Every window of VS Code reads it, and people on slow lines download it.
const limit = 700_000;
const { size } = statSync('dossier.vsix');
if (size > limit) throw new Error(`dossier.vsix has ${size} bytes, more than ${limit}`);
