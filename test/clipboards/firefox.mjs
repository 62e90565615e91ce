import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const control = '\uE009';

/** Firefox, driven by the protocol that it brings for that (Marionette). Debian: apt-get install firefox-esr. */
export async function openFirefox(screen, sites) {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const port = await freePort();
  writeFileSync(join(profile, 'user.js'), preferences(sites.port, port));
  const args = ['-marionette', '-no-remote', '-profile', profile, '--width', '1280', '--height', '2300', 'about:blank'];
  const browser = spawn(process.env.FIREFOX ?? 'firefox-esr', args, { env: screen.env, stdio: 'ignore' });
  const { send, end } = talk(await connected(port));
  await send('WebDriver:NewSession');
  const act = (type, actions) =>
    send('WebDriver:PerformActions', {
      actions: [{ type, id: type, parameters: { pointerType: 'mouse' }, actions }],
    });
  const click = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
  return {
    open: (url) => send('WebDriver:Navigate', { url }),
    press: (key) =>
      act('key', [
        { type: 'keyDown', value: control },
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key },
        { type: 'keyUp', value: control },
      ]),
    async run(script, ...args) {
      const body = `return (${script})(...arguments)`;
      return (await send('WebDriver:ExecuteScript', { script: body, args })).value;
    },
    tripleClick: (x, y) => act('pointer', [{ type: 'pointerMove', x, y, duration: 0 }, ...click, ...click, ...click]),
    async close() {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await ended;
      end();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function preferences(proxy, marionette) {
  const all = {
    'marionette.port': marionette,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'dom.security.https_first': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function connected(port) {
  for (let tries = 0; tries < 200; tries++) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return socket;
    await wait(200);
  }
  throw new Error('Firefox does not answer');
}

/** Messages are JSON with their length in bytes and a colon before them; the first one is a greeting. */
function talk(socket) {
  const waiting = new Map();
  let received = Buffer.alloc(0);
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (let colon = received.indexOf(':'); colon >= 0; colon = received.indexOf(':')) {
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end));
      received = received.subarray(end);
      if (Array.isArray(message)) answer(message);
    }
  });
  function answer([, id, error, result]) {
    const { resolve, reject } = waiting.get(id);
    if (error) reject(new Error(error.message));
    else resolve(result);
  }
  let last = 0;
  function send(command, parameters = {}) {
    const message = JSON.stringify([0, ++last, command, parameters]);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => waiting.set(last, { resolve, reject }));
  }
  return { send, end: () => socket.destroy() };
}
