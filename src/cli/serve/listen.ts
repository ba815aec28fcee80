/** The server around the rules. */
import { serve } from '@hono/node-server';
import { published } from '../published.js';
import type { Language, Text } from '../../finding/words.js';
import { codeOf } from '../input.js';
import { EXIT } from '../exit.js';
import { app } from './app.js';

export interface Listening {
  readonly version: string;
  readonly host: string;
  readonly port: number;
  /** That of errors. */
  readonly language: Language;
}

/** Room for a case with all the spells that one call takes. */
const MOST_BYTES = 4 * 1024 * 1024;

/** A sender that takes longer is cut off. What a rule counts is bounded by the most items that it takes. */
const MOST_MILLISECONDS = 30_000;

/** So often it is looked who does: by itself the server looks every half minute, and lets a sender go on for a whole one. */
const LOOK_MILLISECONDS = 1_000;

const NO_HOST: Text = {
  sv: ': --host är ingen adress på den här datorn',
  en: ': --host is no address of this machine',
};

const REASONS: Readonly<Record<string, Text>> = {
  EADDRINUSE: { sv: ': den är upptagen', en: ': it is in use' },
  EACCES: { sv: ': det är inte tillåtet', en: ': not allowed' },
  EADDRNOTAVAIL: NO_HOST,
  ENOTFOUND: NO_HOST,
};

export function listen({ version, host, port, language }: Listening): void {
  const hosted = app({ version, language, openApi: () => published('openapi.json'), mostBytes: MOST_BYTES });
  const server = serve(
    {
      fetch: hosted.fetch,
      hostname: host,
      port,
      serverOptions: {
        requestTimeout: MOST_MILLISECONDS,
        headersTimeout: MOST_MILLISECONDS,
        connectionsCheckingInterval: LOOK_MILLISECONDS,
      },
    },
    (bound) => {
      const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
      process.stderr.write(`sjukregler: http://${name}:${bound.port}\n`);
    },
  );
  server.on('error', (error) => {
    const code = codeOf(error);
    const { sv, en } = REASONS[code] ?? { sv: '', en: '' };
    const told: Text = {
      sv: `kan inte lyssna på port ${port}${sv} (${code})`,
      en: `cannot listen on port ${port}${en} (${code})`,
    };
    process.stderr.write(`sjukregler: ${told[language]}\n`);
    process.exitCode = EXIT.other;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
}
