// Serves a folder as a web host does: below the path of its address, with its page for what is not there.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** On this machine alone; without a port, on one that the system picks. `close` ends it. */
export async function serve(folder, { basePath = '/', port = 0 } = {}) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    if (pathname === '/' && basePath !== '/') {
      response.writeHead(302, { location: basePath }).end();
      return;
    }
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!pathname.startsWith(basePath)) {
      missing();
      return;
    }
    request.url = `/${pathname.slice(basePath.length)}${search}`;
    files(request, response, missing);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    address: origin + basePath,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
