import { EXIT } from './exit.js';

/** Says why standard output takes no more, and gives the exit code. */
export function outputFailed({ code = 'unknown reason' }: NodeJS.ErrnoException): number {
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  if (code === 'EPIPE') {
    process.stderr.write('sjukregler: standard output was closed; the rest was not written\n');
    return EXIT.done;
  }
  const reason = code === 'ENOSPC' ? ': the disk is full' : '';
  process.stderr.write(`sjukregler: standard output: cannot write (${code})${reason}\n`);
  return EXIT.other;
}
