/** A line on standard error that tells how far a long run has come, where standard error is a terminal. */
const THOUSAND = 1000;

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
export async function progress(unit: string, whole?: Whole): Promise<Progress> {
  if (!process.stderr.isTTY) return { add: () => undefined, end: () => undefined };
  const { SingleBar } = await import('./progress-bar.js');
  const format =
    whole === undefined
      ? `{value} ${unit} | {rate}/s`
      : `{bar} {percentage} % | {value}/{total} ${unit} | {rate}/s | {eta_formatted} left`;
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
