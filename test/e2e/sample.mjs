// What the sample dossier holds, read here in the plainest way: the journeys don't ask the code they test.
import { readFileSync } from 'node:fs';

const samples = new URL('../samples/', import.meta.url);
const lines = readFileSync(new URL('sample.dossier', samples), 'utf8').split('\n');

/** The problems the sample must show: code, line counted from one, severity. */
export const expectedProblems = JSON.parse(readFileSync(new URL('sample.expected.json', samples), 'utf8'));

/** The text of a line, counted from one. */
export const textOf = (line) => lines[line - 1];

/** The line of the breadcrumb, by which a text file is known to be a dossier. */
export const firstLine = lines[0];

const contents = lines.findIndex((line) => line.startsWith('عناوين الملف'));
// The line behind the contents is blank, but need not be empty.
const contentsEnd = lines.findIndex((line, index) => index > contents && line.trim() === '');

/** The lines of the separators, counted from one like all lines here. */
export const separators = lines.flatMap((line, index) => (/^=+$/.test(line) ? [index + 1] : []));

/** The lines of the headers: the first, those behind a separator, and the one whose separator is missing. */
export const headers = [
  contentsEnd + 2,
  ...separators.slice(0, -1).map((line) => line + 1),
  ...expectedProblems.filter(({ code }) => code === 'missing-separator').map(({ line }) => line),
].sort((a, b) => a - b);

/** The headers that begin a run of neighbours of one outlet, which fold together. */
export const runHeads = headers.filter((line, index) => outletAt(line) !== outletAt(headers[index - 1]));

function outletAt(line) {
  return lines[line - 1]?.split(':')[0].trim();
}

/** The articles whose contents entry and header agree to the letter, in the order of the contents. */
export const articles = lines.slice(contents + 1, contentsEnd).flatMap((entry, index) => {
  const text = entry.replace(/^\s*\d+\.\s*/, '');
  const headerLine = headers.find((line) => lines[line - 1] === text);
  const [, outlet, title] = /^(.*?)\s*:\s*(.*)$/.exec(text) ?? [];
  return headerLine ? [{ outlet, title, entryLine: contents + 2 + index, headerLine }] : [];
});
