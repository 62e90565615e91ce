// What is bundled into dist/, for Node and for the browser, as esbuild's options.
import { oneApi } from './one-api.mjs';
import { sharedHelpers } from './shared-helpers.mjs';

/**
 * What the client needs with the first dossier, not with the extension, is in files of their own: vscode-languageclient,
 * which is most of its code, and what is shown of the server's answers. In the browser, where an extension is one file,
 * they are only run later.
 */
const loadedLater = {
  name: 'loaded-later',
  setup({ onResolve }) {
    const file = (name) => () => ({ path: `./${name}.js`, external: true });
    onResolve({ filter: /^vscode-languageclient(\/node)?$/ }, file('language-client'));
    onResolve({ filter: /^\.\/surfaces$/ }, file('surfaces'));
  },
};

/** `production`: without source maps, and as small as can be. */
export function bundles(production) {
  const common = {
    bundle: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    plugins: [sharedHelpers],
    target: 'es2022',
    // Arabic as it is: every host reads scripts as UTF-8, workers of browsers too.
    charset: 'utf8',
  };
  // Modules first: what some packages offer under `main` loads its parts in a way that no bundler follows.
  const node = {
    ...common,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
  };
  const browser = {
    ...common,
    platform: 'browser',
    conditions: ['browser'],
    mainFields: ['browser', 'module', 'main'],
  };
  const client = {
    ...node,
    plugins: [...common.plugins, oneApi, loadedLater],
    // Through `require`: VS Code gives `vscode` to what comes that way, and names of such modules aren't lost.
    supported: { 'dynamic-import': false },
  };
  return [
    { ...client, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/extension.js' },
    { ...client, entryPoints: ['client/src/surfaces.ts'], outfile: 'dist/surfaces.js' },
    {
      ...node,
      entryPoints: ['client/src/language-client.node.ts'],
      outfile: 'dist/language-client.js',
      external: ['vscode'],
    },
    // Clipboards are read by a bundle of its own, which the server imports by this path when it needs it.
    { ...node, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.js', external: ['./paste.js'] },
    { ...node, entryPoints: ['server/src/paste.ts'], outfile: 'dist/paste.js' },
    {
      ...node,
      entryPoints: ['server/src/cli.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
      // tinyglobby is an ES module; the bundle is none.
      define: { 'import.meta.url': '__filename' },
    },
    {
      ...browser,
      format: 'cjs',
      entryPoints: ['client/src/extension.browser.ts'],
      outfile: 'dist/browser/extension.js',
      external: ['vscode'],
    },
    { ...browser, format: 'iife', entryPoints: ['server/src/main.browser.ts'], outfile: 'dist/browser/server.js' },
  ];
}
