/** The built server, on a free port. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Served {
  readonly url: string;
  /** Ends it; gives what it wrote after it said where it listens, and its exit code. */
  readonly end: () => Promise<{ readonly exit: unknown; readonly written: string }>;
}

export async function served(args: readonly string[] = []): Promise<Served> {
  const child = spawn(process.execPath, ['dist/cli.js', 'serve', '--port', '0', ...args]);
  let written = '';
  child.stdout.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const lines = createInterface(child.stderr);
  const [first] = (await once(lines, 'line')) as [string];
  lines.on('line', (line) => (written += line));
  return {
    url: first.replace('sjukregler: ', ''),
    end: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const [exit] = (await ended) as [unknown];
      return { exit, written };
    },
  };
}
