/** The server around the rules. */
import { serve } from '@hono/node-server';
import { published } from '../published.js';
import { codeOf } from '../input.js';
import { EXIT } from '../exit.js';
import { app } from './app.js';

export interface Listening {
  readonly version: string;
  readonly host: string;
  readonly port: number;
}

/** Room for a case with all the spells that one call takes. */
const MOST_BYTES = 4 * 1024 * 1024;

/** A sender that takes longer is cut off. What a rule counts is bounded by the most items that it takes. */
const MOST_MILLISECONDS = 30_000;

export function listen({ version, host, port }: Listening): void {
  const hosted = app({ version, openApi: () => published('openapi.json'), mostBytes: MOST_BYTES });
  const server = serve(
    {
      fetch: hosted.fetch,
      hostname: host,
      port,
      serverOptions: { requestTimeout: MOST_MILLISECONDS, headersTimeout: MOST_MILLISECONDS },
    },
    (bound) => {
      const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
      process.stderr.write(`sjukregler: http://${name}:${bound.port}\n`);
    },
  );
  server.on('error', (error) => {
    process.stderr.write(`sjukregler: cannot listen on port ${port} (${codeOf(error)})\n`);
    process.exitCode = EXIT.other;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
}
