// The licences of the packages that bundles hold, as they ask for it: name, version, and the text that comes with each.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const head = `This extension holds parts of the packages below. Each is followed by the licence that it comes under.
`;

/** Of esbuild's metafiles. Throws for a package without a licence of its own. */
export function notices(metafiles) {
  return [head, ...foldersOf(metafiles).map(notice)].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folders of the packages of which something is in a bundle; two versions of one package are two. */
function foldersOf(metafiles) {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? packageFolder(path) : []));
  return [...new Set(folders)].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function packageFolder(path) {
  return path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? [];
}

function nameOf(folder) {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function notice(folder) {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file));
  if (files.length === 0) throw new Error(`${folder} has no licence`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return `${nameOf(folder)} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
