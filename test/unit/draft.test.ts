/** Edits on trial: what does harm is left out, and nothing else for its sake. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../server/src/core/analysis';
import { Draft, type Step } from '../../server/src/core/edits/draft';
import { applyEdits } from '../../server/src/core/edits/text-edit';
import { bodies, clean } from '../../server/src/core/rules/examples';
import { splitLines } from '../../server/src/core/text';

/** Takes an `x` out of each line that has one at its end. */
const step: Step = {
  changes: ({ dossier: { text } }) =>
    splitLines(text).flatMap(({ end }) =>
      text[end - 1] === 'x' ? [[{ span: { start: end - 1, end }, text: '' }]] : [],
    ),
};

test('all at once where nothing does harm', () => {
  const text = clean.replaceAll('.\n', '.x\n');
  const draft = Draft.of(analyse(text)).take(step);
  assert.equal(applyEdits(text, draft.edits), clean);
  assert.equal(draft.take(step), draft);
});

// One `x` less, and it would be read as a separator.
const almost = `${'='.repeat(21)}xxxxxx`;

for (const body of bodies) {
  test(`all but the one that would make two articles of one: under ${body}`, () => {
    const text = clean.replace(`${body}\n`, `${body}\n${almost}\n${body}\n`).replaceAll('.\n', '.x\n');
    const draft = Draft.of(analyse(text)).take(step);
    assert.equal(applyEdits(text, draft.edits), text.replaceAll('.x\n', '.\n'));
    assert.equal(draft.take(step), draft);
  });
}

test('nothing where all does harm, or where a step would do the same again and again', () => {
  const text = clean.replaceAll('.\n', `.\n${almost}\n.\n`);
  const draft = Draft.of(analyse(text));
  assert.equal(draft.take(step), draft);
  const endless: Step = { changes: () => [[{ span: { start: 0, end: 0 }, text: ' ' }]] };
  assert.equal(draft.take(endless), draft);
});

test('nothing that would make more problems', () => {
  const draft = Draft.of(analyse(clean));
  const at = clean.indexOf('1. ');
  const number = (words: string): Step => ({
    changes: ({ dossier: { text } }) => (text === clean ? [[{ span: { start: at, end: at + 1 }, text: words }]] : []),
  });
  assert.equal(draft.take(number('3')), draft);
  assert.notEqual(draft.take(number('١')), draft);
});
