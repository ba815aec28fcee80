/** Running the command line from its source, within this process: as quick as a call, and no build is needed. */
import { vi, type Mock } from 'vitest';
import type { Run } from './cli.js';

const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname;

let runs = 0;

/** One run at a time: what it writes and its exit code are those of the process. */
export async function commandLine(args: readonly string[]): Promise<Run> {
  const { argv, exitCode } = process;
  const streams = [process.stdout, process.stderr].map(
    (stream) => [stream, stream.listeners('error')] as const,
  );
  const out = silenced(process.stdout);
  const err = silenced(process.stderr);
  Object.assign(globalThis, { SJUKREGLER_VERSION: '0.0.0' });
  process.argv = [process.execPath, 'sjukregler', ...args];
  Object.assign(process, { exitCode: 0 });
  try {
    // Runs the module anew each time; all that it imports is shared.
    const main = `${MAIN}?run=${++runs}`;
    await import(/* @vite-ignore */ main);
    return { exit: Number(process.exitCode), out: textOf(out), err: textOf(err) };
  } finally {
    Object.assign(process, { argv, exitCode });
    out.mockRestore();
    err.mockRestore();
    for (const [stream, before] of streams) {
      for (const listener of stream.listeners('error')) {
        if (!before.includes(listener)) stream.off('error', listener as () => void);
      }
    }
  }
}

function silenced(stream: NodeJS.WriteStream): Mock<NodeJS.WriteStream['write']> {
  return vi.spyOn(stream, 'write').mockReturnValue(true);
}

function textOf(written: Mock<NodeJS.WriteStream['write']>): string {
  return written.mock.calls.map(([text]) => String(text)).join('');
}
