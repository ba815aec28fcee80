/** A bar on standard error with rate and time left, where standard error is a terminal. */
import { SingleBar } from 'cli-progress';

const THOUSAND = 1000;

export interface SpellBar {
  /** So many more spells are done. */
  readonly add: (spells: number) => void;
  readonly end: () => void;
}

/** `done` spells of `total` were done before. */
export function spellBar(total: number, done: number): SpellBar {
  if (!process.stderr.isTTY) return { add: () => undefined, end: () => undefined };
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{bar} {percentage} % | {value}/{total} spells | {rate}/s | {eta_formatted} left',
    etaBuffer: 20,
    clearOnComplete: true,
    hideCursor: true,
  });
  const begun = Date.now();
  let added = 0;
  bar.start(total, done, { rate: '–' });
  return {
    add: (spells) => {
      added += spells;
      const seconds = Math.max(1, Date.now() - begun) / THOUSAND;
      bar.increment(spells, { rate: Math.round(added / seconds) });
    },
    end: () => {
      bar.stop();
    },
  };
}
