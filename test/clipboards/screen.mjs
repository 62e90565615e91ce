// A screen that nobody sees, with a clipboard of its own.
import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** Needs Xvfb and xclip (Debian: apt-get install xvfb xclip). */
export async function openScreen() {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x2400x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.stdout.once('data', (data) => resolve(String(data).trim().split('\n')));
  });
  const env = { ...process.env, DISPLAY: `:${number}` };
  const xclip = (args, input) =>
    execFileSync('xclip', ['-selection', 'clipboard', ...args], {
      env,
      input,
      stdio: ['pipe', input === undefined ? 'pipe' : 'ignore', 'ignore'],
    });
  const hasHtml = () => String(xclip(['-o', '-t', 'TARGETS'])).includes('text/html');
  return {
    env,
    /** Takes the clipboard from who has it, so that what is read next is new. */
    async emptyClipboard() {
      xclip(['-i'], 'nothing yet');
      while (hasHtml()) await wait(20);
    },
    /** What a browser has put there, as bytes; undefined where it puts nothing there within a second. */
    async readClipboard() {
      for (let tries = 0; tries < 20; tries++) {
        if (hasHtml()) return { html: xclip(['-o', '-t', 'text/html']), plain: xclip(['-o', '-t', 'UTF8_STRING']) };
        await wait(50);
      }
      return undefined;
    },
    close: () => server.kill(),
  };
}
