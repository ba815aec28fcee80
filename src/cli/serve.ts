/** `sjukregler serve`: the rules over HTTP. */
import type { Command } from 'commander';
import type { Language } from '../finding/words.js';
import { UsageError } from './exit.js';
import { languageOption } from './output.js';

interface Options {
  readonly host: string;
  readonly port: string;
  readonly lang: Language;
}

const MOST_PORT = 65_535;

export function addServe(command: Command, version: string): void {
  command
    .command('serve')
    .description(
      'the rules over HTTP, for this machine alone unless a host is named; /openapi.json tells what it takes',
    )
    .option('--host <host>', 'the address to listen on', '127.0.0.1')
    .option('--port <port>', 'the port to listen on; 0 for a free one', '8080')
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Nothing is stored or logged. It knows no users: whoever reaches it may ask.

Examples:
  $ sjukregler serve
  $ curl -d '{"periodFrom":"2026-03-02","weeklyPay":8000}' http://127.0.0.1:8080/rules/sick-pay/karensavdrag`,
    )
    .action(async ({ host, port, lang }: Options) => {
      if (!/^\d{1,5}$/.test(port) || Number(port) > MOST_PORT) {
        throw new UsageError({
          sv: `--port ska vara ett heltal, högst ${MOST_PORT}`,
          en: `--port takes a whole number up to ${MOST_PORT}`,
        });
      }
      // Nobody else waits for the server's code.
      const { listen } = await import('./serve/listen.js');
      listen({ version, host, port: Number(port), language: lang });
    });
}
