// The file system `disk`: files of the machine that serves VS Code, which has none of its own in the browser.
const { EventEmitter, FileSystemError, Uri, workspace } = require('vscode');

const scheme = 'disk';

exports.activate = ({ extensionUri, subscriptions }) => {
  const address = (what, uri) =>
    `${extensionUri.scheme}://${extensionUri.authority}/disk/${what}?path=${encodeURIComponent(uri.path)}`;
  const ask = async (what, uri, request) => {
    const response = await fetch(address(what, uri), request);
    if (response.ok) return response;
    throw FileSystemError.FileNotFound(uri);
  };
  const askJson = async (what, uri) => (await ask(what, uri)).json();
  const refuse = (uri) => {
    throw FileSystemError.NoPermissions(uri);
  };

  const changes = new EventEmitter();
  const tell = ({ data }) => {
    const { type, path } = JSON.parse(data);
    changes.fire([{ type, uri: Uri.from({ scheme, path }) }]);
  };
  const files = {
    onDidChangeFile: changes.event,
    watch(uri, { recursive }) {
      // The folder that is open is watched with all below it, and the journeys know no other.
      if (!recursive) return { dispose() {} };
      const source = new EventSource(address('changes', uri));
      source.onmessage = tell;
      return { dispose: () => source.close() };
    },
    stat: (uri) => askJson('stat', uri),
    readDirectory: (uri) => askJson('entries', uri),
    readFile: async (uri) => new Uint8Array(await (await ask('content', uri)).arrayBuffer()),
    writeFile: async (uri, body) => void (await ask('write', uri, { method: 'PUT', body })),
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
  const fileSearch = {
    async provideFileSearchResults(_, { folder }) {
      return (await askJson('tree', folder)).map((path) => Uri.from({ scheme, path }));
    },
  };
  subscriptions.push(
    workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true }),
    workspace.registerFileSearchProvider(scheme, fileSearch),
  );
};
