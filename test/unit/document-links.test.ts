/** Web addresses: what stands between the marks is offered as a link, and nothing else. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { documentLinks } from '../../server/src/core/features/document-links';
import { readMarks } from '../support/marks';

const cases: Record<string, string[]> = {
  'alone on a line': ['⟦https://example.org/a/b?c=d&e=f#g⟧\n⟦HTTP://EXAMPLE.ORG⟧'],
  'several in a line': ['⟦https://a.example/⟧ ⟦http://b.example⟧'],
  'without the punctuation after it': [
    'انظر ⟦https://example.org/a⟧.',
    'انظر ⟦https://example.org/a⟧،',
    'هل زرت ⟦https://example.org/a⟧؟!',
    '⟦https://example.org/a⟧؛ ثم',
    '«⟦https://example.org/a⟧»',
    '“⟦https://example.org/a⟧”, and so on…',
    '⟦https://example.org/a⟧…',
  ],
  'with the brackets that it opens, and without others': [
    '(⟦https://example.org/a⟧)',
    '(⟦https://example.org/a_(b)⟧).',
    '⟦https://example.org/a_(b)⟧',
    '[⟦https://example.org/a⟧]؛',
    '⟦https://[2001:db8::1]/a⟧',
  ],
  'in letters of any script': ['⟦https://example.org/أخبار/سد⟧ بعد', '⟦https://مثال.example/⟧'],
  'up to what cannot be seen': [
    '⟦https://example.org/a⟧\u200f بعد',
    '⟦https://example.org⟧\u00a0بعد',
    '\u202b⟦https://example.org⟧\u202c',
  ],
  'no other scheme, and none in a word': [
    'ftp://example.org file:///etc javascript:alert(1) mailto:a@b.c',
    'xhttps://example.org',
  ],
  'nothing without a host': ['https://', 'http://.', 'https:///a', 'https://؟'],
  'not within another': ['⟦https://example.org/?to=https://b.example/⟧'],
};

for (const [name, sources] of Object.entries(cases)) {
  test(name, () => {
    for (const source of sources) {
      const { text, marks } = readMarks(source);
      assert.deepEqual(
        documentLinks(text).map(({ start, end }) => text.slice(start, end)),
        marks.map(({ start, end }) => text.slice(start, end)),
        source,
      );
    }
  });
}

const pieces = fc.constantFrom(
  'https://',
  'http://',
  'a.b',
  '(',
  ')',
  '[',
  ']',
  '.',
  '،',
  '«',
  ' ',
  '\n',
  '\u200f',
  'سد',
  '\ud83d',
  '/',
);

test('in any text: in order and apart, each from its scheme to a sign that may end it', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const link of documentLinks(text)) {
        assert.ok(end <= link.start);
        end = link.end;
        assert.match(text.slice(link.start, link.end), /^https?:\/\/[^\s«،]*[^\s«،.]$/);
      }
    }),
  );
});

test('takes no more time than a hostile text asks for', () => {
  for (const piece of [
    'https://',
    'https://a',
    'https://a)',
    '((((',
    'https://a(',
    'http',
    'https://a.....',
    'https://@',
    ')))]',
  ])
    for (const before of ['', 'https://a']) {
      const text = before + piece.repeat(300_000 / piece.length);
      const start = process.cpuUsage();
      documentLinks(text);
      const { user } = process.cpuUsage(start);
      assert.ok(user < 1_000_000, `${piece} took ${user / 1000} ms`);
    }
});
