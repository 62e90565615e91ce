// TypeScript writes its helpers for CommonJS into each file that it compiles. In a bundle, once is enough: 12 kB less.
import { readFile } from 'node:fs/promises';

const name = 'typescript-helpers';

const helpers = `
exports.__createBinding = (to, from, key, as = key) =>
  Object.defineProperty(to, as, { enumerable: true, get: () => from[key] });
exports.__setModuleDefault = (to, value) => Object.defineProperty(to, 'default', { enumerable: true, value });
exports.__exportStar = (from, to) => {
  for (const key in from) if (key !== 'default' && !Object.hasOwn(to, key)) exports.__createBinding(to, from, key);
};
exports.__importStar = (module) => (module?.__esModule ? module : { ...module, default: module });
exports.__importDefault = (module) => (module?.__esModule ? module : { default: module });
`;

/** A helper as TypeScript 5 writes it, from its first line to its last. */
const written =
  /^var (__createBinding|__setModuleDefault|__exportStar|__importStar|__importDefault) = \(this && this\.\1\) \|\| [\s\S]*?^\}\)?\)?\(?\)?;\n/gm;

export const sharedHelpers = {
  name,
  setup({ onLoad, onResolve }) {
    onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }));
    onLoad({ filter: /.*/, namespace: name }, () => ({ contents: helpers }));
    onLoad({ filter: /[\\/]node_modules[\\/]vscode-[^\\/]+[\\/]lib[\\/].*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(written, `var { $1 } = require('${name}');\n`),
    }));
  },
};
