/** `sjukregler mcp`: the rules as tools for assistants. */
import type { Command } from 'commander';
import { languageOfRun } from './language.js';

export function addMcp(command: Command, version: string): void {
  command
    .command('mcp')
    .description('the rules as tools of the Model Context Protocol, over standard input and output')
    .addHelpText(
      'after',
      `
An assistant starts it: give it the command "npx" with the arguments "sjukregler" and "mcp".`,
    )
    .action(async () => {
      // Nobody else waits for the protocol's code.
      const [{ mcpServer }, { serveStdio }] = await Promise.all([
        import('./mcp/server.js'),
        import('@modelcontextprotocol/server/stdio'),
      ]);
      const language = languageOfRun();
      serveStdio(() => mcpServer(version, language));
    });
}
