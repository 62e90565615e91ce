/** Texts made to keep a program busy: none may take more time than its length asks for. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../server/src/core/analysis';
import { complete } from '../../server/src/core/features/completion';
import { definition } from '../../server/src/core/features/definition';
import { documentLinks } from '../../server/src/core/features/document-links';
import { summarizeDossier } from '../../server/src/core/features/dossier-summary';
import { folding } from '../../server/src/core/features/folding';
import { formatting } from '../../server/src/core/features/formatting';
import { hover } from '../../server/src/core/features/hover';
import { linkedEditing } from '../../server/src/core/features/linked-editing';
import { onNewLine } from '../../server/src/core/features/on-type';
import { outline } from '../../server/src/core/features/outline';
import { references } from '../../server/src/core/features/references';
import { rename } from '../../server/src/core/features/rename';
import { selectionRanges } from '../../server/src/core/features/selection-ranges';
import { workspaceSymbols } from '../../server/src/core/features/workspace-symbols';
import { fixAll } from '../../server/src/core/fix-all';
import { findProblems } from '../../server/src/core/problems';
import { looksLikeDossier } from '../../server/src/core/recognize';
import { clean } from '../../server/src/core/rules/examples';
import { leastTime } from '../support/processor-time';

/** All that is done with a text. */
function useUp(text: string): void {
  looksLikeDossier(text);
  const analysis = analyse(text);
  for (const { fixes } of findProblems(analysis, 'ar')) fixes();
  fixAll(analysis);
  formatting(analysis);
  outline(analysis, 'ar');
  folding(analysis);
  definition(analysis, text.length >> 1);
  summarizeDossier(analysis);
  documentLinks(text);
  workspaceSymbols(analysis);
  for (const at of [text.length >> 1, analysis.dossier.articles[0]?.name.span.start ?? 0]) {
    hover(analysis, at, 'ar');
    linkedEditing(analysis, at);
    references(analysis, at);
    rename(analysis, at, 'ب');
    selectionRanges(analysis, at);
    complete(analysis, at, 'ar', { date: '5/3/2024', desk: '' });
    onNewLine(analysis, at);
  }
}

/** Of each shape, as many as fill the length (UTF-16 units); in quadratic time each would take many seconds. */
const shapes: Record<string, { length: number; pieces: readonly string[] }> = {
  'one long line': {
    length: 50_000,
    pieces: [
      ...['=', '= ', '-', '\u00a0', '\u200b', 'ا', 'ا ', ':', 'ا :ب ', '1', '1. ', '\\', ' \\ ', 'https://', 'ملف '],
      ...['«', '»', '"', '1"', '“', '”', '‘ا', '’', '.', '،', '\u0301', '\ud83d', '\0', '{x}', '1/1/2023 '],
    ],
  },
  'many short lines': {
    length: 4_000,
    pieces: [
      ...['\n', '\r', '\u00a0\n', 'ا\n', '=\n', '=====\n', '-----\n', '•\n', '1. \n', '1. ا :ب\n', 'ا :ب\n'],
      ...['ا :ب\n=====\n', 'عناوين\n', 'عناوين\n1. ا :ب\n', 'ملف ا 1/1/2023\n', '«ا :ب\n=====\n'],
    ],
  },
  'an outlet named again and again in one article': {
    length: 200_000,
    pieces: [`النشرة :خبر جديد من الساحل\n${'كلمة '.repeat(20)}2020\n`],
  },
};

/** Milliseconds. */
const limit = 1000;

for (const [shape, { length, pieces }] of Object.entries(shapes)) {
  test(shape, () => {
    for (const piece of pieces) {
      for (const before of ['', clean]) {
        const text = before + piece.repeat(length / piece.length);
        const taken = leastTime(() => useUp(text), limit);
        assert.ok(taken < limit, `${JSON.stringify(piece)} took ${Math.round(taken)} ms`);
      }
    }
  });
}
