// One editing session with a language server over stdio, and how long its answers take.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How the server sees the document. */
export const uri = 'file:///bench/document.md';
const textDocument = { uri };

/**
 * Starts a server, opens a document, types into it, and asks for outline and problems after each keystroke, both at once,
 * as an editor does that never waits; the next keystroke comes when both are there. `keystroke` is the time to the
 * problems, `outline` that to the outline. Times are milliseconds on the clock, from the moment a message was handed to the
 * pipe to the moment the answer was read; `cpu` is the server's processor time for one keystroke, memory is its peak in MB
 * (both from /proc: null where that isn't).
 * @param {{ command: string[], text: string, language: string, position: object, keystrokes: number, burst: number,
 *   requests?: (text: () => string) => Record<string, (params: any) => unknown>, settings?: object, options?: object }} how
 */
export async function runSession({
  command,
  text,
  language,
  position,
  keystrokes,
  burst,
  requests,
  settings,
  options,
}) {
  const started = performance.now();
  const child = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] });
  const document = { version: 1, typed: '' };
  const offset = offsetOf(text, position);
  const now = () => text.slice(0, offset) + document.typed + text.slice(offset);
  const connection = connect(child, { 'workspace/configuration': configure(settings), ...requests?.(now) });
  const { capabilities } = await connection.request('initialize', initializeParams(options));
  const start = performance.now() - started;
  connection.notify('initialized', {});
  connection.notify('workspace/didChangeConfiguration', { settings: settings ?? {} });
  let previousResultId;

  async function ask(from = performance.now()) {
    const since = (answer) => ({ answer, ms: performance.now() - from });
    const outline = connection.request('textDocument/documentSymbol', { textDocument }).then(since);
    const identifier = capabilities.diagnosticProvider?.identifier;
    const problems = connection
      .request('textDocument/diagnostic', { textDocument, identifier, previousResultId })
      .then(since);
    const answers = { outline: await outline, problems: await problems };
    previousResultId = answers.problems.answer.resultId ?? previousResultId;
    return answers;
  }

  function type() {
    const character = position.character + document.typed.length;
    const place = { line: position.line, character };
    document.typed += 'ا';
    const contentChanges = [{ range: { start: place, end: place }, text: 'ا' }];
    connection.notify('textDocument/didChange', { textDocument: { uri, version: ++document.version }, contentChanges });
  }

  const opened = performance.now();
  connection.notify('textDocument/didOpen', { textDocument: { uri, languageId: language, version: 1, text } });
  const first = await ask(opened);
  const open = first.outline.ms;
  const problems = first.problems.answer.items?.length;
  const before = cpuOf(child.pid);
  const times = [];
  const outlines = [];
  for (let i = 0; i < keystrokes; i++) {
    const from = performance.now();
    type();
    const { outline, problems } = await ask(from);
    times.push(problems.ms);
    outlines.push(outline.ms);
  }
  const cpu = before === null ? null : (cpuOf(child.pid) - before) / keystrokes;
  const from = performance.now();
  for (let i = 0; i < burst; i++) type();
  await ask();
  const burstTime = performance.now() - from;
  const memory = memoryOf(child.pid);
  if (process.env.SOFT) {
    await connection.request('shutdown');
    connection.notify('exit');
    await new Promise((r) => child.on('exit', r));
  } else child.kill('SIGKILL');
  return {
    start,
    open,
    keystroke: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    outline: quantile(outlines, 0.5),
    cpu,
    burst: burstTime,
    memory,
    problems,
  };
}

const configure =
  (settings) =>
  ({ items }) =>
    items.map(({ section }) => section?.split('.').reduce((node, key) => node?.[key], settings) ?? null);

function initializeParams(initializationOptions) {
  return {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [],
    initializationOptions,
    capabilities: {
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
      textDocument: {
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        diagnostic: {},
        publishDiagnostics: { relatedInformation: true },
      },
    },
  };
}

function connect(child, handlers) {
  const waiting = new Map();
  let lastId = 0;
  const send = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  readMessages(child.stdout, async ({ id, method, params, result, error }) => {
    if (method === undefined) {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) reject?.(new Error(error.message));
      else resolve?.(result);
    } else if (id !== undefined) send({ id, result: (await handlers[method]?.(params)) ?? null });
  });
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error(`The server ended: ${child.spawnargs.join(' ')}`));
  };
  child.on('exit', fail);
  child.stdin.on('error', fail);
  return {
    notify: (method, params) => send({ method, params }),
    request: (method, params) =>
      new Promise((resolve, reject) => {
        waiting.set(++lastId, { resolve, reject });
        send({ id: lastId, method, params });
      }),
  };
}

/** Cuts a stream into its messages. */
function readMessages(stream, receive) {
  let chunks = [];
  let size = 0;
  let wanted = 0;
  stream.on('data', (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    while (size > 0 && size >= wanted) {
      const all = Buffer.concat(chunks);
      const head = all.indexOf('\r\n\r\n');
      const length =
        head < 0 ? undefined : Number(/content-length: *(\d+)/i.exec(all.toString('latin1', 0, head))?.[1]);
      const end = length === undefined ? undefined : head + 4 + length;
      const isWhole = end !== undefined && end <= all.length;
      chunks = [isWhole ? all.subarray(end) : all];
      size = chunks[0].length;
      wanted = isWhole ? 0 : (end ?? size + 1);
      if (isWhole) receive(JSON.parse(all.toString('utf8', head + 4, end)));
    }
  });
}

function offsetOf(text, { line, character }) {
  let start = 0;
  for (let i = 0; i < line; i++) start = text.indexOf('\n', start) + 1;
  return start + character;
}

function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
}

/** Linux counts in ticks of 10 ms. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1].split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return null;
  }
}

function memoryOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))[1]) / 1024;
  } catch {
    return null;
  }
}
