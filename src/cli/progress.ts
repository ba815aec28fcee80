/** A line on standard error that tells how far a long run has come, where standard error is a terminal. */
import type { Text, Words } from '../finding/words.js';
import { languageOfRun } from './language.js';

const THOUSAND = 1000;

const UNITS: Words<'spells' | 'lines'> = {
  spells: { sv: 'sjuktillfällen', en: 'spells' },
  lines: { sv: 'rader', en: 'lines' },
};

const LEFT: Text = { sv: 'kvar', en: 'left' };

export interface Progress {
  /** So many more are done. */
  readonly add: (count: number) => void;
  readonly end: () => void;
}

interface Whole {
  readonly total: number;
  /** So many were done before. */
  readonly done: number;
}

/** What is counted, and how much of it there is in all, where that is known: then with a bar and the time left. */
export async function progress(unit: keyof typeof UNITS, whole?: Whole): Promise<Progress> {
  if (!process.stderr.isTTY) return { add: () => undefined, end: () => undefined };
  const { SingleBar } = await import('./progress-bar.js');
  const language = languageOfRun();
  const counted = UNITS[unit][language];
  const format =
    whole === undefined
      ? `{value} ${counted} | {rate}/s`
      : `{bar} {percentage} % | {value}/{total} ${counted} | {rate}/s | {eta_formatted} ${LEFT[language]}`;
  const bar = new SingleBar({
    stream: process.stderr,
    format,
    etaBuffer: 20,
    clearOnComplete: true,
    hideCursor: true,
  });
  const { total, done } = whole ?? { total: 0, done: 0 };
  const begun = Date.now();
  let added = 0;
  bar.start(total, done, { rate: '–' });
  return {
    add: (count) => {
      added += count;
      const seconds = Math.max(1, Date.now() - begun) / THOUSAND;
      bar.increment(count, { rate: Math.round(added / seconds) });
    },
    end: () => {
      bar.stop();
    },
  };
}
