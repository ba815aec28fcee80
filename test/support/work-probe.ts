/**
 * Counts what an assessment does, as the engine counts for coverage: how often each block of each function runs. Prints it
 * for histories of two lengths, per spell. Counts are the same in every run, whatever else the machine does.
 */
import { Session } from 'node:inspector/promises';
import { histories } from '../../bench/assess/histories.mjs';
import { assess } from '../../src/case/assess.js';

const LENGTHS = [100, 400];

/** After the last spell of the longest. */
const AS_OF = '2060-01-01';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const work: Record<string, number[]> = {};
for (const [name, historyOf] of Object.entries(histories)) {
  const counts: number[] = [];
  for (const spells of LENGTHS) {
    const given = historyOf(spells);
    await blocksRun();
    assess(given, { asOf: AS_OF });
    counts.push((await blocksRun()) / spells);
  }
  work[name] = counts;
}
console.log(JSON.stringify(work));

/** Since it was asked for last, in the library alone. */
async function blocksRun(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/src/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}
