// Bundles the extension, the server and the command line into dist/, with the licences of what they hold of others.
import { rmSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { bundles } from './bundles.mjs';
import { notices } from './notices.mjs';

const watch = process.argv.includes('--watch');
const all = bundles(process.argv.includes('--production'));

if (watch) {
  const contexts = await Promise.all(all.map((options) => context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  rmSync('dist', { recursive: true, force: true });
  const built = await Promise.all(all.map((options) => build(options)));
  writeFileSync('dist/ThirdPartyNotices.txt', notices(built.map(({ metafile }) => metafile)));
}
