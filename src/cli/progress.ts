/** A line on standard error that tells how far a long batch has come, where standard error is a terminal. */
import { clearLine, cursorTo } from 'node:readline';

const EVERY_MILLISECONDS = 500;

export function progress(done: () => number): { readonly end: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { end: () => undefined };
  const timer = setInterval(() => {
    cursorTo(stderr, 0);
    stderr.write(`${done()} lines`);
  }, EVERY_MILLISECONDS);
  timer.unref();
  return {
    end: () => {
      clearInterval(timer);
      cursorTo(stderr, 0);
      clearLine(stderr, 0);
    },
  };
}
