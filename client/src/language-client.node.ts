/** The library that the client is made of, as a bundle of its own: see `scripts/bundles.mjs`. */
export * from 'vscode-languageclient/node';
