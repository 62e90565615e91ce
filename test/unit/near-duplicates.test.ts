/** Near-duplicates: what is contained in what, how much of it, and the same from version to version as from scratch. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { readDossier } from '../../server/src/core/dossier';
import { countShared, fingerprint } from '../../server/src/core/fingerprints';
import { defaultLimits, NearDuplicateFinder } from '../../server/src/core/near-duplicates';
import { article, dossier } from '../../server/src/core/rules/examples';
import { type SharedText, SharedTexts } from '../../server/src/core/shared-texts';

const find = (text: string, limits = defaultLimits) => new NearDuplicateFinder(limits).find(readDossier(text));

/** A dossier with an article for each body. */
function write(bodies: readonly string[]): string {
  return dossier(
    bodies.map((_, i) => `${i + 1}. المدن :تقرير رقم ${i}`),
    bodies.map((body, i) => article(`المدن :تقرير رقم ${i}`, body)),
  );
}

/** Different words, from one number to another, a few to a line. */
const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `كلمة${from + i}${i % 12 === 11 ? '\n' : ' '}`).join('');

test('a text in a longer one is found, whichever comes first, with the share of its runs of five words', () => {
  // Of 96 runs in the short text, 56 lie in its first sixty words, which the long one has too.
  const [long, short] = [words(0, 400), words(0, 60) + words(1000, 1040)];
  assert.deepEqual(find(write([long, short])), [{ article: 1, twin: 0, containment: 56 / 96 }]);
  assert.deepEqual(find(write([short, long])), [{ article: 0, twin: 1, containment: 56 / 96 }]);
});

test('of two texts that hold each other, the later is found', () => {
  const [one, other] = [words(0, 100), words(10, 110)];
  assert.deepEqual(find(write([one, other])), [{ article: 1, twin: 0, containment: 86 / 96 }]);
  assert.deepEqual(find(write([one, one, one])), [
    { article: 1, twin: 0, containment: 1 },
    { article: 2, twin: 0, containment: 1 },
  ]);
});

test('of several twins, the one with most of the text is told', () => {
  const found = find(write([words(0, 70) + words(500, 530), words(0, 90) + words(600, 610), words(0, 100)]));
  assert.deepEqual(found.at(-1), { article: 2, twin: 1, containment: 86 / 96 });
});

test('the threshold and the fewest words are limits that are met', () => {
  const text = write([words(0, 400), words(0, 60) + words(1000, 1040)]);
  assert.equal(find(text, { threshold: 56 / 96, minimumWords: 100 }).length, 1);
  assert.equal(find(text, { threshold: 56 / 96 + 0.001, minimumWords: 100 }).length, 0);
  assert.equal(find(text, { threshold: 56 / 96, minimumWords: 101 }).length, 0);
});

test('hamzas, vowel marks, punctuation and line breaks make no other text', () => {
  const text = words(0, 60).replaceAll('كلمة', 'أكلة');
  const other = text.replaceAll('أكلة', 'اكلـهُ').replaceAll('\n', ' ').replaceAll(' ', '»، «');
  assert.equal(find(write([text, other]))[0]?.containment, 1);
});

test('what is only common to the trade is not enough, nor is a text without words', () => {
  assert.deepEqual(find(write([words(0, 40) + words(100, 180), words(0, 40) + words(200, 280)])), []);
  assert.deepEqual(find(write(['', '', '***', '***']), { threshold: 0, minimumWords: 0 }), []);
  assert.deepEqual(find(''), []);
});

test('countShared counts the runs of five words that two texts have in common', () => {
  const text = fc.array(fc.constantFrom('سد', 'ماء', 'نهر'), { maxLength: 40 }).map((parts) => parts.join(' '));
  const runs = (each: string) => {
    const parts = each.split(' ');
    return new Set(parts.slice(4).map((_, i) => parts.slice(i, i + 5).join(' ')));
  };
  fc.assert(
    fc.property(text, text, (a, b) => {
      const inBoth = [...runs(a)].filter((run) => runs(b).has(run));
      assert.equal(countShared(fingerprint(a), fingerprint(b)), inBoth.length);
    }),
  );
});

test('two texts with eight words in a row in common share a print', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), (a, b, c, d) => {
      const one = new Set(fingerprint(`${words(100, 100 + a)} ${words(0, 8)} ${words(200, 200 + b)}`).prints);
      const other = fingerprint(`${words(300, 300 + c)} ${words(0, 8)} ${words(400, 400 + d)}`).prints;
      assert.ok(other.some((print) => one.has(print)));
    }),
  );
});

test('after any edits, a finder that saw the versions before finds what a new one does', () => {
  const body = fc
    .array(fc.constantFrom(words(0, 30), words(30, 50), words(50, 90), words(90, 100), 'خبر آخر\n'), { maxLength: 6 })
    .map((parts) => parts.join(''));
  const versions = fc.array(fc.array(body, { maxLength: 8 }), { minLength: 2, maxLength: 6 });
  const limits = { threshold: 0.4, minimumWords: 20 };
  fc.assert(
    fc.property(versions, (all) => {
      const finder = new NearDuplicateFinder(limits);
      for (const bodies of all) {
        const parsed = readDossier(write(bodies));
        assert.deepEqual(finder.find(parsed), new NearDuplicateFinder(limits).find(parsed));
      }
    }),
  );
});

test('what a changed text shared with others is forgotten', () => {
  const texts = new SharedTexts(0.5);
  const nodes = (bodies: readonly string[]) => readDossier(write(bodies)).articles.map(({ node }) => node);
  const first = nodes([words(0, 60)]);
  const [kept] = finish(texts.update([...first, ...nodes([words(0, 50)])])) as SharedText[];
  assert.equal(kept?.shared.size, 1);
  for (let version = 0; version < 3; version++) finish(texts.update([...first, ...nodes([words(version, 55)])]));
  assert.equal(kept?.shared.size, 1);
  finish(texts.update(first));
  assert.equal(kept?.shared.size, 0);
});

const real = join(__dirname, '../../../shared/dossiers/2021-09-30-idlib-summit.txt');

test('the real dossier has the shares that were measured in it', { skip: !existsSync(real) }, () => {
  const text = readFileSync(real, 'utf8');
  const parsed = readDossier(text);
  const outlet = (index: number) => {
    const { start, end } = parsed.articles[index]?.name.outlet ?? { start: 0, end: 0 };
    return text.slice(start, end);
  };
  const found = find(text).map(({ article, twin, containment }) => [
    outlet(article),
    outlet(twin),
    containment.toFixed(2),
  ]);
  assert.deepEqual(found, [
    ['فرانس 24', 'الحرة', '0.50'],
    ['المصري اليوم', 'القدس العربي', '0.65'],
    ['سكاي نيوز', 'الحرة', '0.54'],
    ['النشرة', 'روسيا اليوم', '0.83'],
    ['الشرق الاوسط', 'فرانس 24', '0.63'],
  ]);
});

test('a find that another one overtakes is given up, and both find the same', () => {
  const [one, other] = [write([words(0, 60), words(0, 50)]), write([words(0, 60), words(0, 50), words(100, 190)])];
  const finder = new NearDuplicateFinder();
  const dossier = readDossier(one);
  const overtaken = finder.prepare(dossier);
  overtaken.next();
  assert.deepEqual(finder.find(readDossier(other)), find(other));
  for (const _ of overtaken) assert.fail('it goes on');
  assert.deepEqual(finder.find(dossier), find(one));
});

function finish<T>(work: Generator<void, T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}
