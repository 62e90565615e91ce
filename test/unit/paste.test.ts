/**
 * Clipboards of varied pages, and what is read from each. To write the expectations anew, and then to read them:
 * DOSSIER_REWRITE=1 node --import tsx --test test/unit/paste.test.ts
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { pasteAsArticle } from '../../server/src/core/features/paste-as-article';
import { builtInRegistry } from '../../server/src/core/outlets/registry';
import { outletHosts } from '../../server/src/core/paste/outlet-hosts';
import { readArticle } from '../../server/src/core/paste/read-article';
import { readClipboard } from '../../server/src/core/paste/read-clipboard';
import { readHtml } from '../../server/src/core/paste/read-html';
import { readMarks } from '../support/marks';

const folder = join(__dirname, '../fixtures/paste');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

/** What is read, as a text to be read by people; invisible characters are written as `\u{200C}`. */
function told(html: string): string {
  const page = readHtml(html);
  const article = page && readArticle(page);
  if (!article) return 'nothing\n';
  const { isSure, outlet = '?', title, lines } = article;
  const text = [isSure ? 'sure' : 'unsure', outlet, title, '', ...lines, ''].join('\n');
  return text.replace(/[\p{Cf}\u00a0]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16).toUpperCase()}}`);
}

for (const name of names) {
  test(name, () => {
    const html = readMarks(readFileSync(join(folder, `${name}.html`), 'utf8')).text;
    const file = join(folder, `${name}.expected.txt`);
    if (process.env.DOSSIER_REWRITE) writeFileSync(file, told(html));
    assert.equal(told(html), readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  });
}

/** Milliseconds of the processor; in quadratic time each of these would take many seconds. */
const limit = 1500;

const hostile: Record<string, string> = {
  'elements in one another, a hundred thousand deep': '<div>'.repeat(100_000),
  'links in one another': '<a href="https://www.aljazeera.net/">'.repeat(50_000),
  'endings of what never began': `<div><p>${'</b></x></p>'.repeat(100_000)}`,
  'nothing ever closed': '<p>كلام <b><i><td><li>'.repeat(60_000),
  'five million letters': '<p>ا</p>'.repeat(625_000),
  'paragraphs up to the limit': '<p>كلام</p>'.repeat(180_000),
  'one paragraph without end': `<h1>عنوان</h1><p>${'كلام '.repeat(390_000)}`,
  'blanks without end': `<h1>عنوان</h1><p>${' \u00a0'.repeat(900_000)}`,
  'signs that nobody sees': '\u200b'.repeat(1_900_000),
  'joiners that may be in place': '\u200cا'.repeat(300_000),
  'angle brackets': '<'.repeat(1_900_000),
  ampersands: '&amp'.repeat(470_000),
  'comments that never end': '<!--'.repeat(470_000),
  attributes: `<p ${'class="share" style="display: none;" '.repeat(50_000)}>كلام</p>`,
  'a name without end': `<p class="${'share-'.repeat(300_000)}" style="${'; '.repeat(30_000)}">كلام</p>`,
  'labels that lead elsewhere': '<p>اقرأ أيضا</p><p><a href="x">رابط</a></p>'.repeat(9_000),
  dates: `<h1>عنوان من كلمات</h1>${'<p>12/11/2022</p>'.repeat(19_000)}`,
  headings: '<h1>عنوان</h1>'.repeat(19_000),
  'characters that are none': '<p>\0\ud83d\uffff\ufffe</p><h1>\0</h1>'.repeat(40_000),
  'a header of Windows and nothing else': `Version:1.0\r\nSourceURL:${'x'.repeat(1_900_000)}`,
};

for (const [name, html] of Object.entries(hostile)) {
  test(`takes its time and no more: ${name}`, () => {
    const before = process.cpuUsage();
    told(html);
    const { user, system } = process.cpuUsage(before);
    const taken = Math.round((user + system) / 1000);
    assert.ok(taken < limit, `${taken} ms`);
  });
}

test('what is too long or too deep is left to plain paste', () => {
  assert.equal(readHtml('x'.repeat(5_000_000)), undefined);
  assert.equal(readHtml('<div>'.repeat(100_000)), undefined);
});

test('every outlet of a host is one that the registry knows by that very name', () => {
  for (const name of outletHosts.values()) assert.equal(builtInRegistry.findName(name)?.outlet.name, name);
});

const words = fc.constantFrom(
  ...'الماء المدينة قال إن شارك تابع إعلان فيسبوك Read more على في اقرأ صورة 12 نوفمبر 2022'.split(' '),
);
const paragraph = fc
  .array(words, { minLength: 45, maxLength: 60 })
  .map((all) => `كتب المراسل ${all.join(' ')} ثم سكت.`);
const shortLine = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => `وسكت قليلا ${all.join(' ')}.`);
const furniture = fc.constantFrom(
  '<div class="share"><a href="x">فيسبوك</a> <a href="x">تويتر</a></div>',
  '<p>اقرأ أيضا: <a href="x">مقال آخر</a></p>',
  '<div>إعلان</div>',
  '<aside>كلام جانبي لا يعني المقال</aside>',
  '<figure><img src="x"><figcaption>خزان</figcaption></figure>',
  '<p style="display: none">مخفي</p>',
  '<script>var x = "كلام";</script>',
);

test('whatever stands between them, every paragraph and every short line comes through, in order', () => {
  const parts = fc.array(
    fc.oneof(fc.record({ text: fc.oneof(paragraph, shortLine) }), fc.record({ html: furniture })),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(parts, paragraph, (between, last) => {
      const html = between.map((part) => ('text' in part ? `<p>${part.text}</p>` : part.html)).join('');
      const page = readHtml(`<h1>عنوان المقال هنا</h1><p>${last}</p>${html}<p>${last}</p>`);
      const texts = between.flatMap((part) => ('text' in part ? [part.text] : []));
      assert.deepEqual(page && readArticle(page)?.lines, [last, ...texts, last]);
    }),
  );
});

test('anything at all is read without an error, into clean lines', () => {
  const tag = fc.constantFrom(
    '<h1>',
    '<p>',
    '</p>',
    '<b>',
    '</div>',
    '<li>',
    '<td>',
    '<a href="//x',
    '">',
    '<br>',
    '<!--',
  );
  const html = fc.array(fc.oneof(tag, fc.string({ unit: 'binary' }), paragraph, shortLine), { maxLength: 30 });
  fc.assert(
    fc.property(html, (pieces) => {
      const page = readHtml(pieces.join(''));
      const article = page && readArticle(page);
      for (const line of article ? [article.title, ...article.lines] : []) {
        assert.notEqual(line, '');
        assert.doesNotMatch(line, /[\r\n\t\u00a0\u200b\u200f]|^ | $| {2}/);
      }
    }),
  );
});

test('a name to be typed is found in a page that repeats it without end', () => {
  const before = process.cpuUsage();
  const html = `<h1>A title</h1><p>${'Outlet '.repeat(250_000)}</p>`;
  const article = readClipboard({ html });
  const paste = article && pasteAsArticle(analyse('Contents:\n'), article, 0);
  const { user, system } = process.cpuUsage(before);
  assert.equal(paste?.edits.flatMap(({ blanks }) => blanks).length, 2);
  assert.ok((user + system) / 1000 < 2 * limit);
});
