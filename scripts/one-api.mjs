// VS Code's API is asked for once in each bundle, not once for each file that imports it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const name = 'one-api';

/** What it has at run time; types aside. */
function namesOfApi() {
  const types = createRequire(import.meta.url).resolve('@types/vscode/index.d.ts');
  const declared = /^\texport (?:class|const|enum|function|namespace) (\w+)/gm;
  return new Set([...readFileSync(types, 'utf8').matchAll(declared)].map(([, declaredName]) => declaredName));
}

/** The default export is all of it, for what is newer than the types. A name that nobody imports is left out. */
const module = () => `
const api = require('vscode');
const named = (name) => api[name];
export default api;
${[...namesOfApi()].map((each) => `export const ${each} = /* @__PURE__ */ named('${each}');`).join('\n')}
`;

/** VS Code works out who is asking each time, by the file system: with forty files it takes longer than what they do. */
export const oneApi = {
  name,
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === name ? { path: 'vscode', external: true } : { path: 'vscode', namespace: name },
    );
    onLoad({ filter: /.*/, namespace: name }, () => ({ contents: module() }));
  },
};
