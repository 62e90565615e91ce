// The page that starts VS Code: its scripts in their order, and what it is told.
import { settings } from '../host/settings.mjs';

/** @param {{ authority: string, folder: string }} where the server's host and port, and the folder to open */
export function page({ authority, folder }) {
  return `<!doctype html>
<meta charset="utf-8">
<link rel="stylesheet" href="/vscode/out/vs/workbench/workbench.web.main.css" data-name="vs/workbench/workbench.web.main">
<body>
<script src="/vscode/out/vs/loader.js"></script>
<script src="/vscode/out/vs/webPackagePaths.js"></script>
<script>
  const paths = Object.entries(webPackagePaths).map(([name, path]) => [name, location.origin + '/vscode/node_modules/' + name + '/' + path]);
  require.config({ baseUrl: location.origin + '/vscode/out', recordStats: true, paths: Object.fromEntries(paths) });
  product = ${JSON.stringify(product(authority, folder)).replaceAll('<', '\\u003c')};
</script>
<script src="/vscode/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/vscode/out/vs/workbench/workbench.web.main.js"></script>
<script src="/vscode/out/vs/code/browser/workbench/workbench.js"></script>
`;
}

function product(authority, folder) {
  return {
    folderUri: { scheme: 'disk', path: folder },
    additionalBuiltinExtensions: ['/fsprovider', '/extension'].map((path) => ({ scheme: 'http', authority, path })),
    configurationDefaults: settings,
    developmentOptions: { enableSmokeTestDriver: true },
    productConfiguration: {
      enableTelemetry: false,
      // Without it Quick Open finds no file.
      extensionEnabledApiProposals: { 'dossier-editor.disk': ['fileSearchProvider'] },
    },
  };
}
