/** The sample dossiers, and what each of them is in other line ends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const samples = ['clean', 'sample', 'english'] as const;

/** The text of a sample; its lines end with LF. */
export function readSample(name: (typeof samples)[number]): string {
  return readFileSync(join(__dirname, `../samples/${name}.dossier`), 'utf8');
}

/** The problems of `sample.dossier`; lines are counted from one. */
export const expectedProblems: readonly { code: string; line: number; severity: string }[] = JSON.parse(
  readFileSync(join(__dirname, '../samples/sample.expected.json'), 'utf8'),
);

/** The three ways to end a line, by name. */
export const lineEnds = { LF: '\n', CRLF: '\r\n', CR: '\r' } as const;

/** A text with LF in the other line ends, each with its name. */
export function inAllLineEnds(text: string): { name: string; written: string }[] {
  return Object.entries(lineEnds).map(([name, end]) => ({ name, written: text.replaceAll('\n', end) }));
}
