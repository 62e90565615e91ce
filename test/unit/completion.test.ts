/**
 * What is offered while somebody types. The fixtures: a text with the cursor in it, a line `⇩` with the label of what is
 * taken, and the text then. And what holds of every text.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { type Completion, complete } from '../../server/src/core/features/completion';
import { readDeskOutlets } from '../../server/src/core/outlets/desk';
import { Registry } from '../../server/src/core/outlets/registry';
import { findProblems } from '../../server/src/core/problems';
import { article, clean, dossier, names } from '../../server/src/core/rules/examples';
import { lineAround } from '../../server/src/core/text';
import { cleanDossier, type DossierLine, writeLines } from '../support/clean-dossiers';
import { readCursor, writeCursor } from '../support/marks';
import { inAllLineEnds, readSample } from '../support/samples';
import { anyText } from '../support/texts';
import { accept, type Typed } from '../support/typing';

const folder = join(__dirname, '../fixtures/completion');
const today = { date: '5/3/2024', desk: '' };

function offered({ text, cursor }: Typed): readonly Completion[] {
  return complete(analyse(text), cursor, /contents:/i.test(text) ? 'en' : 'ar', today).items;
}

for (const fixture of readdirSync(folder)) {
  const source = readFileSync(join(folder, fixture), 'utf8');
  for (const { name, written } of inAllLineEnds(source)) {
    test(`${fixture.replace('.dossier', '').replaceAll('-', ' ')}, with ${name}`, () => {
      const [, before = '', label, after = ''] = /^([^⇩]*)⇩ ([^\r\n]*)[\r\n]{1,2}([^⇩]*)$/.exec(written) ?? [];
      const typed = readCursor(before);
      const items = offered(typed);
      const item = items.find((each) => each.label === label);
      assert.ok(item, `among ${items.map((each) => each.label).join(', ')}`);
      const taken = accept(typed, item);
      const expected = readCursor(after);
      assert.equal(writeCursor(taken.text, taken.cursor), writeCursor(expected.text, expected.cursor));
    });
  }
}

/** The labels of what is offered at the cursor of a text. */
function labelsAt(source: string): string[] {
  return offered(readCursor(source)).map(({ label }) => label);
}

test('nothing in the text of an article, at any of its places, but a separator on an empty line', () => {
  for (const sample of ['clean', 'english'] as const) {
    const text = readSample(sample);
    const analysis = analyse(text);
    for (const { name, span } of analysis.dossier.articles) {
      for (let at = lineAround(text, name.span.end).next; at <= span.end; at += 7) {
        const { items } = complete(analysis, at, 'ar', today);
        const line = lineAround(text, at);
        const isEmpty = text.slice(line.start, line.end).trim() === '';
        assert.deepEqual(
          items.map(({ label }) => label),
          isEmpty ? ['فاصل'] : [],
        );
      }
    }
  }
});

test('nothing on a heading, a separator and a finished header; nothing while a number is typed', () => {
  assert.deepEqual(labelsAt(clean.replace('عناوين الملف :', 'عناوين‸ الملف :')), []);
  assert.deepEqual(labelsAt(clean.replace('=====', '==‸===')), []);
  assert.deepEqual(labelsAt(clean.replace(`\n${names[1]}`, `\n${names[1]}‸`)), []);
  assert.deepEqual(labelsAt(clean.replace('  2', '  2‸')), []);
});

const missing = dossier([`1. ${names[0]}`, `2. ${names[1]}`, `3. ${names[2]}`], [article(names[0], 'نص.'), '‸\n']);

test('a template is found by the beginning of its name alone', () => {
  for (const typed of ['عن', 'عناوين', 'عناوين ', 'con', 'CONTENTS'])
    assert.deepEqual(labelsAt(`${typed}‸\n`), ['عناوين الملف']);
  for (const typed of ['ع', 'عن ', 'عناوينا', 'الملف', ':', '«']) assert.deepEqual(labelsAt(`${typed}‸\n`), []);
});

test('headers of entries without an article come first, in the order of the contents from here on', () => {
  assert.deepEqual(labelsAt(missing).slice(0, 2), [names[1], names[2]]);
  const last = dossier([`1. ${names[0]}`, `2. ${names[1]}`, `3. ${names[2]}`], ['\n‸\n', article(names[2], 'نص.')]);
  assert.deepEqual(labelsAt(last).slice(0, 2), [names[0], names[1]]);
});

test('the outlets of the dossier come before those that are known, the frequent ones first', () => {
  const text = dossier(undefined, [
    ...['سد جديد', 'نهر قديم'].map((title) => article(`الراصد :${title}`, 'نص.')),
    article('صوت السهل :بئر', 'نص.'),
    'ال‸\n',
  ]);
  assert.deepEqual(labelsAt(text).slice(0, 2), ['الراصد', 'صوت السهل']);
  const [first] = offered(readCursor(text));
  assert.equal(first?.detail, 'مقالان');
});

test('a known outlet tells its name in the other script', () => {
  const found = offered(readCursor(missing.replace('‸', 'الشرق الأوسط‸')));
  assert.match(found[0]?.detail ?? '', /Awsat/);
});

test('an outlet that is typed in full comes first, changed or not, and is nothing to offer alone', () => {
  const labels = (line: string) => labelsAt(dossier([`1. ${names[0]}`], [article(names[0], 'نص.'), `${line}\n`]));
  for (const line of ['العربي‸', 'العربي‸ :خبر']) assert.equal(labels(line)[0], 'العربي');
  assert.ok(labels('العربي‸ :خبر').length > 1);
  assert.deepEqual(labels('هسبريس‸ :خبر'), []);
});

test('a header that says what its entry says is finished, whatever else begins so', () => {
  const text = dossier(['1. الراصد :سد جديد', '2. الراصد :سد جديد في الجنوب'], [article('الراصد :سد جديد‸', 'نص.')]);
  assert.deepEqual(labelsAt(text), []);
  assert.equal(labelsAt(text.replace(' جديد‸', ' جد‸'))[0], 'الراصد :سد جديد');
});

test("a desk's own outlets are offered", () => {
  const { text, cursor } = readCursor(missing.replace('‸', 'منبر الزي‸'));
  const outlets = new Registry(readDeskOutlets(['منبر الزيتون']).outlets);
  const { items } = complete(analyse(text, { outlets }), cursor, 'ar', today);
  assert.deepEqual(
    items.map(({ label }) => label),
    ['منبر الزيتون'],
  );
});

test('whatever is offered is found by what was typed, in an editor that knows letters alone', () => {
  for (const typed of ['الشرق الا', 'Asharq', 'الشرق']) {
    const items = offered(readCursor(missing.replace('‸', `${typed}‸`)));
    assert.ok(items.length > 0);
    for (const item of items) assert.equal(item.typed, typed);
  }
});

test('at any place of any text: no error, on one line, about the cursor', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, place) => {
      const { source } = analyse(text).dossier;
      const cursor = source.offsetOf(source.placeOf(place % (text.length + 2)));
      for (const { span, edits = [], typed } of complete(analyse(text), cursor, 'ar', today).items) {
        const line = lineAround(text, cursor);
        assert.ok(line.start <= span.start && span.start <= cursor);
        assert.ok(Math.min(cursor, text.length) <= span.end && span.end <= line.end);
        assert.ok(text.slice(span.start, cursor).endsWith(typed));
        for (const edit of edits) assert.ok(edit.span.end < line.start || line.end < edit.span.start);
      }
    }),
  );
});

test('the header of an entry, where its article lacks, mends what is told about the entry', () => {
  fc.assert(
    fc.property(cleanDossier, fc.nat(), (made, place) => {
      const index = place % made.names.length;
      const ends = { ...made, endsLine: true };
      const isOwn = (kind: string) => (line: DossierLine) => line.kind === kind && line.index === index;
      const [first, last] = ['header', 'separator'].map((kind) => made.lines.findIndex(isOwn(kind))) as [
        number,
        number,
      ];
      const before = made.lines.slice(0, first);
      const empty: DossierLine = { kind: 'blank', words: '', index };
      const text = writeLines(ends, [...before, empty, ...made.lines.slice(last + 1)]);
      const cursor = writeLines(ends, before).length;
      // Where there is no article at all, nothing is told of entries.
      assert.ok(made.names.length === 1 || codesOf(text).includes('toc-unknown-article'));
      const [found] = offered({ text, cursor });
      assert.equal(found?.kind, 'header');
      const after = accept({ text, cursor }, found as Completion);
      assert.deepEqual(
        codesOf(after.text).filter((code) => code !== 'empty-article' && !codesOf(text).includes(code)),
        [],
      );
      assert.ok(!codesOf(after.text).includes('toc-unknown-article'));
    }),
    { numRuns: 60 },
  );
});

test('the entry of an article, where it lacks, mends what is told about the article', () => {
  fc.assert(
    fc.property(cleanDossier, fc.nat(), (made, place) => {
      const index = place % made.names.length;
      const at = made.lines.findIndex((line) => line.kind === 'entry' && line.index === index);
      const lines = made.lines.with(at, { kind: 'blank', words: '', index });
      const text = writeLines({ ...made, endsLine: true }, lines);
      const cursor = writeLines({ ...made, endsLine: true }, lines.slice(0, at)).length;
      const found = offered({ text, cursor }).find(({ kind }) => kind === 'entry');
      if (!found) return;
      const after = accept({ text, cursor }, found);
      assert.ok(!codesOf(after.text).includes('article-not-in-toc'));
    }),
    { numRuns: 60 },
  );
});

function codesOf(text: string): string[] {
  return findProblems(analyse(text), 'ar').map(({ code }) => code);
}
