/** How `dossier check` tells problems. */
import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { excerpt } from '../../server/src/cli/formats/excerpt';
import { rules } from '../../server/src/core/rules';
import { article, articleTexts, bodies, dossier, entryLines } from '../../server/src/core/rules/examples';
import { runCli, temporaryFolder } from '../support/cli';
import { expectedProblems, readSample } from '../support/samples';

const folder = temporaryFolder();
const sample = join(__dirname, '../samples/sample.dossier');
const lines = readSample('sample').split('\n');
const expectedCounts = { error: 0, warning: 0, information: 0, hint: 0 };
for (const { severity } of expectedProblems) expectedCounts[severity as keyof typeof expectedCounts]++;

const escapeSign = String.fromCharCode(0x1b);
const colour = new RegExp(`${escapeSign}\\[\\d+m`, 'g');

/** A dossier whose header has a mistake, and whatever else in it. */
const withTitle = (title: string) => dossier([`1. المدن :${title}`], [article(`المدن :${title}`, 'نص المقال.')]);

async function pretty(stdin: string, ...args: string[]): Promise<string> {
  return (await runCli(['check', ...args, '-'], { stdin })).out;
}

test('pretty: place, message and line each on a line of their own, and the place is marked', async () => {
  const { out } = await runCli(['check', '--lang', 'en', sample]);
  const blocks = out.trimEnd().split('\n\n');
  const { error, warning, information } = expectedCounts;
  assert.deepEqual([error, information], [1, 1]);
  assert.equal(blocks.pop(), `Checked: 1 dossier, 1 error, ${warning} warnings, 1 note.`);
  assert.equal(blocks.length, expectedProblems.length);
  for (const [index, { code, line, severity }] of expectedProblems.entries()) {
    const [place = '', message = '', words = '', ...rest] = blocks[index]?.split('\n') ?? [];
    assert.ok(place.startsWith(`${sample}:${line}:`));
    assert.match(place.slice(sample.length), new RegExp(`^:${line}:\\d+: ${severity} ${code}$`));
    assert.match(message, /^ {2}\p{Lu}.*\.$/u);
    assert.equal(words.replace(/[⟦⟧]/g, '').trim(), (lines[line - 1] as string).trim().replaceAll('\u00a0', ' '));
    assert.match(words, /⟦.+⟧/);
    assert.deepEqual(rest, []);
  }
});

test('pretty: the marks stand around what is reported', async () => {
  assert.match(await pretty(withTitle('لقاح «الأمل يصل')), /^ {2}1\. المدن :لقاح ⟦«⟧الأمل يصل$/m);
});

test('pretty: in Arabic, too', async () => {
  const { out } = await runCli(['check', '--lang', 'ar', sample]);
  assert.match(out, /:138:1: خطأ missing-separator\n {2}لا فاصل فوق هذا العنوان/);
  assert.match(out, /^نتيجة الفحص: ملف واحد، خطأ واحد، 5 تحذيرات، ملاحظة واحدة\.\n$/m);
  const none = await runCli(['check', '-'], { stdin: readSample('clean'), locale: 'ar' });
  assert.equal(none.out, 'نتيجة الفحص: ملف واحد، لا أخطاء.\n');
});

test('pretty: with colours the place is underlined, without marks; what is written is the same', async () => {
  const { out } = await runCli(['check', sample], { colours: true });
  const plain = await runCli(['check', sample]);
  assert.ok(out.includes(`${escapeSign}[4m`) && out.includes(`${escapeSign}[31m`) && !out.includes('⟦'));
  assert.equal(out.replaceAll(colour, ''), plain.out.replaceAll(/[⟦⟧]/g, ''));
});

test('pretty: isolates and other signs that a terminal obeys are left out', async () => {
  const title = `لقاح «الأمل${escapeSign}[31m\u0007\u202e\u2067 يصل\u200f\u009b`;
  const out = await pretty(withTitle(title), '--format', 'pretty');
  assert.doesNotMatch(out.replaceAll('\n', ''), /[\p{Cc}\p{Cf}]/u);
  assert.match(out, /الأمل<U\+001B>\[31m<U\+0007> يصل<U\+009B>$/m);
  const named = await runCli(['check', `${escapeSign}]0;gone`]);
  assert.equal(named.err, '<U+001B>]0;gone: no such file\n');
});

test('pretty: of a long line as much as shows the place', async () => {
  const long = 'كلمة '.repeat(2000);
  const out = await pretty(
    dossier(entryLines, [articleTexts[0] as string, article(long, bodies[1]), ...articleTexts.slice(2)]),
  );
  const [shown = ''] = out.split('\n').filter((line) => line.includes('⟦كلمة'));
  assert.match(shown, /…⟧$/);
  assert.ok(shown.length < 200, String(shown.length));
});

test('an excerpt is within its line, short, and cuts no character in two', () => {
  const unit = fc.constantFrom('\n', '\r', 'ا', ' ', '😀', 'كلمة طويلة '.repeat(30));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), fc.nat(), fc.nat(), (text, from, length) => {
      const starts = [0, ...[...text].map((_, i, all) => all.slice(0, i + 1).join('').length)];
      const start = starts[from % starts.length] as number;
      const end = starts.filter((each) => each >= start)[
        length % starts.filter((each) => each >= start).length
      ] as number;
      const { before, marked, after } = excerpt(text, { start, end });
      const shown = before + marked + after;
      assert.doesNotMatch(shown, /[\r\n]/);
      assert.ok(shown.length <= 60 + 160 + 60 + 3);
      assert.ok(text.slice(start, end).startsWith(marked.replace(/…$/, '')));
      assert.ok(text.slice(0, start).trimStart().endsWith(before.replace(/^…/, '')));
      assert.doesNotMatch(shown, /\p{Cs}/u);
    }),
  );
});

test('json: every file, every problem, and the sums', async () => {
  const missing = join(folder.path, 'missing');
  const clean = folder.write('clean.dossier', readSample('clean'));
  const { out, exit } = await runCli(['check', '--format', 'json', '--lang', 'en', clean, missing, sample]);
  assert.equal(exit, 2);
  const { tool, files, unread, summary } = JSON.parse(out);
  assert.deepEqual(tool, { name: 'dossier', version: '1.2.3' });
  assert.deepEqual(
    files.map(({ path, problems }: { path: string; problems: unknown[] }) => [path, problems.length]),
    [
      [clean, 0],
      [sample, expectedProblems.length],
    ],
  );
  assert.deepEqual(unread, [{ path: missing, message: `${missing}: no such file` }]);
  assert.deepEqual(summary, { dossiers: 2, unread: 1, ...expectedCounts });
  type Told = { code: string; severity: string; start: { line: number; column: number }; end: { column: number } };
  const { problems } = files[1] as { problems: Told[] };
  assert.deepEqual(
    problems.map(({ code, severity, start }) => ({ code, line: start.line, severity })),
    expectedProblems,
  );
  const quote = problems[0] as Told;
  assert.equal(lines[quote.start.line - 1]?.slice(quote.start.column - 1, quote.end.column - 1), '«');
  const related = JSON.parse(out).files[1].problems.find(({ code }: Told) => code === 'toc-mismatch').related;
  assert.equal(related.message, "The article's header");
  assert.equal(typeof related.start.line, 'number');
});

async function sarif(...args: string[]): Promise<Log> {
  return JSON.parse((await runCli(['check', '--format', 'sarif', '--lang', 'en', ...args])).out);
}

test('sarif: one run with the rules, and a result for each problem', async () => {
  const { version, runs } = await sarif(sample, '--rule', 'toc-order=off', '--rule', 'toc-mismatch=hint');
  assert.equal(version, '2.1.0');
  const [run, ...others] = runs;
  assert.ok(run && others.length === 0);
  assert.equal(run.columnKind, 'utf16CodeUnits');
  const descriptors = run.tool.driver.rules ?? [];
  assert.deepEqual(
    descriptors.map(({ id }) => id),
    rules.map(({ code }) => code),
  );
  const configured = (code: string) => descriptors.find(({ id }) => id === code)?.defaultConfiguration;
  assert.deepEqual(configured('toc-order'), { enabled: false, level: 'none' });
  assert.deepEqual(configured('missing-separator'), { enabled: true, level: 'error' });
  assert.deepEqual(
    run.results?.map(({ ruleId, level, locations }) => [
      ruleId,
      level,
      locations?.[0]?.physicalLocation?.region?.startLine,
    ]),
    expectedProblems.map(({ code, severity, line }) => [
      code,
      code === 'toc-mismatch' || severity === 'information' ? 'note' : severity,
      line,
    ]),
  );
  for (const { ruleId, ruleIndex, message, locations, relatedLocations = [] } of run.results ?? []) {
    assert.equal(descriptors[ruleIndex ?? -1]?.id, ruleId);
    assert.match(message.text ?? '', /\.$/);
    for (const { physicalLocation } of [...(locations ?? []), ...relatedLocations]) {
      const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = physicalLocation?.region ?? {};
      assert.ok(startLine >= 1 && startColumn >= 1 && endLine >= startLine);
      assert.ok(endLine > startLine || endColumn > startColumn);
    }
  }
  assert.deepEqual(run.invocations, [{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});

test('sarif: below the working folder relative references, elsewhere whole addresses', async () => {
  const uriOf = async (path: string) =>
    (await sarif(path)).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
  assert.equal(await uriOf(sample), relative('.', sample).replaceAll('\\', '/'));
  const elsewhere = folder.write('ملف 1%.dossier', readSample('sample'));
  assert.equal(await uriOf(elsewhere), pathToFileURL(elsewhere).href);
});

test('sarif: what could not be read is a notification, and the run no success', async () => {
  const { invocations, results } = (await sarif(join(folder.path, 'missing'))).runs[0] ?? {};
  assert.deepEqual(results, []);
  assert.equal(invocations?.[0]?.executionSuccessful, false);
  assert.match(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text ?? '', /no such file$/);
});

test('github: an annotation for each problem, escaped', async () => {
  const path = folder.write('50%, a:b.dossier', readSample('sample'));
  const { out } = await runCli(['check', '--format', 'github', '--lang', 'en', path]);
  const told = out.trimEnd().split('\n');
  assert.equal(told.length, expectedProblems.length);
  const escaped = path.replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
  for (const [index, { code, line, severity }] of expectedProblems.entries()) {
    const command = told[index] ?? '';
    const name = severity === 'information' ? 'notice' : severity;
    assert.ok(command.startsWith(`::${name} file=${escaped},line=${line},endLine=${line},col=`), command);
    assert.match(command, new RegExp(`,endColumn=\\d+,title=${code}::[^\\r\\n]+$`));
  }
});

test('github: signs that would end a command are escaped in messages, and what is no warning is a notice', async () => {
  const title = 'لقاح 100% «الأمل يصل';
  const changed = dossier([`1. المدن :${title} غداً`], [article(`المدن :${title}`, 'نص المقال.')]);
  const args = ['check', '--format', 'github', '--rule', 'toc-mismatch=information', '-'];
  const { out } = await runCli(args, { stdin: changed });
  assert.match(out, /^::notice file=-,.*title=toc-mismatch::.*100%25/m);
  assert.match(
    (await runCli(['check', '--format', 'github', 'missing'])).out,
    /^::error file=missing::missing: no such file\n$/,
  );
});

test('progress is shown to somebody who watches, and gone in the end', async () => {
  const many = Array.from({ length: 30 }, (_, i) => folder.write(`many/${i}.dossier`, readSample('clean')));
  const clearLine = `\r${escapeSign}[K`;
  const slow = { watched: true, err: (text: string) => shown.push(text) };
  const shown: string[] = [];
  const { now } = performance;
  let time = 0;
  performance.now = () => {
    time += 50;
    return time;
  };
  try {
    await runCli(['check', ...many], slow);
    assert.ok(shown.some((text) => text.startsWith(clearLine) && /\d+ \/ 30$/.test(text)));
    assert.equal(shown.at(-1), clearLine);
    shown.length = 0;
    await runCli(['check', ...many], { ...slow, watched: false });
    assert.deepEqual(shown, []);
  } finally {
    performance.now = now;
  }
});
