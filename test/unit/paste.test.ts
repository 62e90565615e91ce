/**
 * Clipboards of varied pages, and what is read from each. To write the expectations anew, and then to read them:
 * DOSSIER_REWRITE=1 node --import tsx --test test/unit/paste.test.ts
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { analyse } from '../../server/src/core/analysis';
import { daysOf } from '../../server/src/core/dates/date';
import { readDates } from '../../server/src/core/dates/read';
import { pasteAsArticle } from '../../server/src/core/features/paste-as-article';
import { builtInRegistry } from '../../server/src/core/outlets/registry';
import { outletHosts } from '../../server/src/core/paste/outlet-hosts';
import { readArticle } from '../../server/src/core/paste/read-article';
import { readClipboard } from '../../server/src/core/paste/read-clipboard';
import { readHtml } from '../../server/src/core/paste/read-html';
import { readPlain } from '../../server/src/core/paste/read-plain';
import { readMarks } from '../support/marks';

const folder = join(__dirname, '../fixtures/paste');
const recorded = join(folder, 'recorded');
const names = namesIn(folder);

function namesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return files.map((file) => file.slice(0, -'.html'.length));
}

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

/**
 * What browsers wrote of whole pages and of pieces (see test/clipboards). The same piece is the same article, whichever
 * browser it comes from; the expectations are written by hand, as an editor would have it.
 */
for (const name of namesIn(recorded)) {
  const html = readFileSync(join(recorded, `${name}.html`), 'utf8');

  test(`recorded: ${name}`, () => {
    const expected = readFileSync(join(recorded, `${name.replace(/\.\w+$/, '')}.expected.txt`), 'utf8');
    assert.equal(told(html), expected.replaceAll('\r\n', '\n'));
  });

  test(`nothing is read that wasn't copied: ${name}`, () => {
    const seen = withoutBlanks(readFileSync(join(recorded, `${name}.txt`), 'utf8'));
    const page = readHtml(html);
    const article = page && readArticle(page);
    for (const line of article ? [article.title, ...article.lines] : [])
      for (const part of line.replace(/^(?:- |\d+\. )/, '').split(' | '))
        assert.ok(seen.includes(withoutBlanks(part)) || isDayOf(html, part), part);
  });
}

/** All that VS Code gave extensions before 1.97. */
for (const name of namesIn(recorded).filter((name) => name.includes('.article.'))) {
  test(`recorded, as plain text: ${name}`, () => {
    const expected = readFileSync(join(recorded, `${name.replace(/\.\w+$/, '')}.expected.txt`), 'utf8');
    const [, , title, , ...lines] = expected.split(/\r?\n/);
    const article = readArticle(readPlain(readFileSync(join(recorded, `${name}.txt`), 'utf8')));
    assert.equal(article?.title, title);
    const paragraphs = lines.filter((line) => line.length > 120).map(withoutBlanks);
    const read = article?.lines.map(withoutBlanks) ?? [];
    assert.deepEqual(
      read.filter((line) => paragraphs.includes(line)),
      paragraphs,
    );
  });
}

/** Browsers and we leave different blanks between blocks and items; of a `<q>`, only Firefox copies the signs that it shows. */
function withoutBlanks(text: string): string {
  return text.replace(/[\s\p{Cf}"]/gu, '');
}

/** Whether some words are the day that the page has for machines. */
function isDayOf(html: string, words: string): boolean {
  const days = (text: string) => readDates(text).flatMap(daysOf);
  const told = [...html.matchAll(/datetime="(\d{4}-\d\d-\d\d)/g)].flatMap(([, day = '']) => days(day));
  return days(words).some((day) => told.includes(day));
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
  'things side by side': `<h1>عنوان</h1><p>${'<span class="a">1</span>'.repeat(90_000)}</p>`,
  'elements with nothing in them': `<h1>عنوان</h1><p>${'<b></b><a></a>'.repeat(130_000)}كلام</p>`,
  'elements in one another with nothing in them': `<h1>عنوان</h1><p>${`${'<b>'.repeat(300)}${'</b>'.repeat(300)}`.repeat(900)}كلام</p>`,
  'counters and dates': `<h1>عنوان من كلمات</h1>${'<p>12/11/2022 عدد القراءات : 318</p>'.repeat(19_000)}`,
  'lists with headings': `<h1>عنوان</h1>${'<h2>ما يهم</h2><li>كلام'.repeat(9_000)}`,
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
  '<footer>نشر في 12 نوفمبر 2022</footer>',
  '<div class="author-info">سلمى الديري تكتب عن المدن.</div>',
  '<div class="c-newsletter-box"><h4>كل صباح</h4><p>أهم ما جرى</p></div>',
  '<p class="interstitial-link">[<a href="x">مقال آخر</a>]</p>',
  '<div>عدد القراءات : 318</div>',
  '<div id="cookie-banner"><h2>نستخدم ملفات</h2><p>لتحسين الموقع</p></div>',
);
/** How pages wrap parts of an article, none of which says that it is none. */
const wrapped = fc.constantFrom<(text: string) => string>(
  (text) => `<p>${text}</p>`,
  (text) => `<div class="paywall"><p>${text}</p></div>`,
  (text) => `<div class="has-ads"><p>${text}</p></div>`,
  (text) => `<p><span class="a">${text.slice(0, 9)}</span><span class="b">${text.slice(9)}</span></p>`,
  (text) => `<p>${text.slice(0, 5)}<a href="x">${text.slice(5, 9)}</a>${text.slice(9)}</p>`,
  (text) => `<table><tr><td>${text}</td></tr></table>`,
);

test('whatever stands between them, every paragraph and every short line comes through, in order', () => {
  const parts = fc.array(
    fc.oneof(fc.record({ text: fc.oneof(paragraph, shortLine), wrap: wrapped }), fc.record({ html: furniture })),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(parts, paragraph, (between, last) => {
      const html = between.map((part) => ('text' in part ? part.wrap(part.text) : part.html)).join('');
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

/** Letters and digits, in order. */
function lettersOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [];
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0;
  for (const letter of whole) if (letter === part[next]) next++;
  return next === part.length;
}

test('no letter is pasted that is not in the text of the HTML, in that order', () => {
  const tags =
    'h1 h2 p div br b q sup time a span ul ol li table tr td th pre blockquote figure figcaption img footer aside script style';
  const attributes = fc.constantFrom(
    '',
    ' class="meta-item"',
    ' style="display: inline-block"',
    ' style="float: left"',
    ' class="share"',
    ' id="comments"',
    ' href="/"',
    ' hidden',
  );
  const tag = fc
    .tuple(fc.constantFrom('', '', '/'), fc.constantFrom(...tags.split(' ')), attributes)
    .map(([end, name, rest]) => `<${end}${name}${end ? '' : rest}>`);
  const piece = fc.oneof(
    tag,
    tag,
    words,
    fc.string({ maxLength: 8 }),
    paragraph,
    shortLine,
    fc.constantFrom('&lt;', '&#1575;'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = pieces.join('');
      let text = '';
      const parser = new Parser({ ontext: (piece) => (text += piece) });
      parser.end(html);
      const whole = lettersOf(text);
      const page = readHtml(html);
      const article = page && readArticle(page);
      for (const line of article ? [article.title, ...article.lines] : [])
        assert.ok(isPartOf(lettersOf(line.replace(/^\d+\. /, '')), whole), line);
    }),
    { numRuns: 1000 },
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
