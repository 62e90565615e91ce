// `npm run bench`: the server beside one that does nothing and beside VS Code's Markdown server on the same dossier.
// `-- --articles 26,260 --runs 5 --without-markdown` for another choice.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installOnce } from '../e2e/host/install-once.mjs';
import { makeCorpus } from './corpus.mjs';
import { runSession, uri } from './session.mjs';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '26,260,2600' },
    runs: { type: 'string', default: '3' },
    'without-markdown': { type: 'boolean', default: false },
  },
});
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const tools = path('../../.bench-tools');

// As the extension starts it.
const flags = ['--max-semi-space-size=4', '--v8-pool-size=1', '--initial-old-space-size=48'];
const dossier = {
  command: ['node', ...flags, path('../../dist/server.js'), '--stdio'],
  format: 'dossier',
  language: 'dossier',
};
const floor = { command: ['node', path('floor-server.mjs')], format: 'dossier', language: 'dossier' };
const servers = { dossier, floor, ...(!values['without-markdown'] && { markdown: markdownServer() }) };

console.log(
  '| articles | server | start | open → outline | keystroke → problems, p50 | p99 | → outline, p50 | CPU / keystroke | burst of 50 | peak memory | problems |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|---|');
for (const count of values.articles.split(',').map(Number)) {
  const corpus = makeCorpus(count);
  const results = {};
  // Runs of one server and another take turns: what else the machine does hits them alike.
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [name, server] of Object.entries(servers)) {
      if (name === 'markdown' && run > 0 && count >= 1000) continue;
      const keystrokes = name === 'markdown' ? Math.max(3, Math.round(2000 / count)) : 200;
      const burst = name === 'markdown' && count >= 1000 ? 3 : 50;
      const result = await runSession({ ...server, ...corpus[server.format], keystrokes, burst });
      results[name] = [...(results[name] ?? []), result];
    }
  }
  const medians = Object.entries(results).map(([name, all]) => [name, medianOf(all)]);
  for (const [name, median] of medians) console.log(row(count, name, median));
  console.log(ratios(count, Object.fromEntries(medians)));
}

function row(count, name, { start, open, keystroke, p99, outline, cpu, burst, memory, problems }) {
  const ms = [start, open, keystroke, p99, outline, cpu, burst].map((time) =>
    time === null ? '–' : `${shown(time)} ms`,
  );
  return `| ${[count, name, ...ms, memory === null ? '–' : `${Math.round(memory)} MB`, problems].join(' | ')} |`;
}

function ratios(count, { dossier, floor, markdown }) {
  const times = (one, other) => `${shown(one / other)} ×`;
  const beside = [
    `start: floor ${shown(dossier.start - floor.start)} ms`,
    `open: ${times(dossier.open, floor.open)} the floor's`,
    `keystroke: ${times(dossier.keystroke, floor.keystroke)} the floor's` +
      (markdown ? `, Markdown's takes ${times(markdown.keystroke, dossier.keystroke)} as long` : ''),
    `p99: ${times(dossier.p99, dossier.keystroke)} p50`,
  ];
  return `| ${count} | | ${beside[0]} | ${beside[1]} | ${beside[2]} | ${beside[3]} | | | | | |`;
}

function shown(value) {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

function medianOf(results) {
  const middle = (key) => results.map((each) => each[key]).toSorted((a, b) => a - b)[(results.length - 1) >> 1];
  return Object.fromEntries(Object.keys(results[0]).map((key) => [key, middle(key)]));
}

/** VS Code's Markdown server leaves parsing to its client, which keeps the tokens of the present version, as VS Code does. */
function markdownServer() {
  installOnce({ from: new URL('markdown/', import.meta.url), into: tools, what: "VS Code's Markdown server" });
  const MarkdownIt = createRequire(`${tools}/package.json`)('markdown-it');
  const engine = new (MarkdownIt.default ?? MarkdownIt)({ html: true });
  // VS Code's own defaults, with validation on.
  const links = { referenceLinks: { enabled: 'warning' }, fragmentLinks: { enabled: 'warning' } };
  const fileLinks = { enabled: 'warning', markdownFragmentLinks: 'inherit' };
  const others = { unusedLinkDefinitions: { enabled: 'hint' }, duplicateLinkDefinitions: { enabled: 'warning' } };
  const markdown = {
    validate: { enabled: true, ...links, fileLinks, ...others, ignoredLinks: [] },
    suggest: { paths: { enabled: true } },
    server: { log: 'off' },
  };
  return {
    command: ['node', `${tools}/node_modules/vscode-markdown-languageserver/dist/node/workerMain.js`, '--stdio'],
    format: 'markdown',
    language: 'markdown',
    settings: { markdown },
    options: { markdownFileExtensions: ['md'] },
    requests: (text) => ({
      'markdown/parse': () => engine.parse(text(), {}),
      'markdown/findMarkdownFilesInWorkspace': () => [uri],
      'markdown/fs/readFile': () => [...Buffer.from(text())],
      'markdown/fs/readDirectory': () => [],
      'markdown/fs/stat': (params) => (params.uri === uri ? { isDirectory: false } : null),
    }),
  };
}
