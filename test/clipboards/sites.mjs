// The pages, served as if they were on the web: browsers take this server for their proxy, whatever the host.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { recordings } from './recordings.mjs';

export async function serveSites() {
  const server = createServer((request, response) => {
    const found = recordings.find(({ address }) => address === request.url);
    response.statusCode = found ? 200 : 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(found && readFileSync(new URL(`pages/${found.page}.html`, import.meta.url)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
