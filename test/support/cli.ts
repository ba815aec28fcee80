/** Running the built command line. */
import { spawnSync } from 'node:child_process';

export interface Run {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** A run that reads `input` from standard input. */
export function sjukregler(args: readonly string[], input = ''): Run {
  return node(['dist/cli.js', ...args], input);
}

export function node(args: readonly string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { exit: status, out: stdout, err: stderr };
}
