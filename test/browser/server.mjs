/** A static server on the loopback interface, on a port that the system picks. */
import { createServer } from 'node:http';
import sirv from 'sirv';

/** Serves the files below `folder`; `close` ends it. */
export async function serve(folder) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
