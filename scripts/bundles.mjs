// What is bundled into dist/, for Node and for the browser, as esbuild's options.
import { sharedHelpers } from './shared-helpers.mjs';

/**
 * vscode-languageclient is most of the client's code, and takes most of the time that it takes to load: it is loaded with
 * the first dossier, not with the extension. In the browser, where an extension is one file, it is only run later.
 */
const libraryApart = {
  name: 'library-apart',
  setup({ onResolve }) {
    const file = { path: './language-client.js', external: true };
    onResolve({ filter: /^vscode-languageclient(\/node)?$/ }, () => file);
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
  return [
    {
      ...node,
      entryPoints: ['client/src/extension.node.ts'],
      outfile: 'dist/extension.js',
      external: ['vscode'],
      plugins: [...common.plugins, libraryApart],
      // Through `require`: VS Code gives `vscode` to what comes that way, and names of such modules aren't lost.
      supported: { 'dynamic-import': false },
    },
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
