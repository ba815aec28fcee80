// Truths as rows, very many of them: `npm run fuzz:rows -- --truths 100000`. Each is what an employee did on every day of some
// weeks, hour by hour, written as the file of some system: split, merged, clipped at the end of a month, copied, with codes,
// projects and clock times. Read back, the hours are the same, or something is told; another number in silence is a fault.
// The first fault is made as small as it can be and printed, with the seed that finds it again.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { dialects } from '../test/formats/truths/dialect.js';
import { truths } from '../test/formats/truths/truth.js';
import { verdictOn } from '../test/formats/truths/verdict.js';

const { values } = parseArgs({
  options: { truths: { type: 'string', default: '100000' }, seed: { type: 'string', default: '20190101' } },
});
/** Truths between two lines of progress, and of each seed: what is checked is let go before more is drawn. */
const CHUNK = 1000;

interface Fault {
  readonly seed: number;
  readonly error: unknown;
  readonly path: string | null;
}

const wanted = Number(values.truths);
const counts = { read: 0, told: 0 };
let tried = 0;
let fault: Fault | undefined;
for (let seed = Number(values.seed); tried < wanted && fault === undefined; seed++) {
  const found = await fc.check(
    fc.asyncProperty(truths, dialects, async (truth, dialect) => {
      counts[await verdictOn(truth, dialect)] += 1;
    }),
    { seed, numRuns: Math.min(CHUNK, wanted - tried) },
  );
  tried += found.numRuns;
  if (found.failed) fault = { seed, error: found.errorInstance, path: found.counterexamplePath };
  if (process.stderr.isTTY) process.stderr.write(`\r${tried} truths `);
}
if (process.stderr.isTTY) process.stderr.write('\n');
if (fault !== undefined) {
  console.log(`FAULT (seed ${fault.seed}, path ${fault.path ?? 'none'})\n${(fault.error as Error).message}`);
}
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  `${tried} truths from seed ${values.seed}: ${counts.read} read as they were, ${counts.told} told, ${fault === undefined ? 0 : 1} silent differences; peak ${peak.toFixed(0)} MiB`,
);
process.exitCode = fault === undefined ? 0 : 1;
