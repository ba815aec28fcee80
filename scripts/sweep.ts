// Invariants of a case over very many random cases: `npm run sweep -- --cases 1000000`. Every process draws from a seed of
// its own; the first seed is fixed, the others are new each time unless --seed is given. A case that breaks an invariant is
// shrunk and saved under test/sweep/failures, where test/sweep/invariants.test.ts runs it for ever after.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Failure, Told } from './sweep/work.js';

const FIXED_SEED = 20190101;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    workers: { type: 'string', default: String(availableParallelism()) },
    seed: { type: 'string' },
  },
});
const workers = Number(values.workers);
const share = Math.ceil(Number(values.cases) / workers);
let done = 0;
const failures: (Failure & { readonly seed: number })[] = [];

const seeds = Array.from({ length: workers }, (_, i) =>
  i === 0 ? FIXED_SEED : Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)) + i,
);
await Promise.all(seeds.map(drawFrom));
if (process.stderr.isTTY) process.stderr.write('\n');
for (const failure of failures) save(failure);
console.log(`${done} cases, ${failures.length} violations`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function drawFrom(seed: number): Promise<void> {
  const worker = fork('scripts/sweep/work.ts', [String(seed), String(share)]);
  worker.on('message', (told: Told) => {
    if ('failure' in told) failures.push({ ...told.failure, seed });
    else done += told.cases;
    if (process.stderr.isTTY) process.stderr.write(`\r${done} cases, ${failures.length} violations `);
  });
  const [status] = (await once(worker, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`the process of seed ${seed} ended early`);
}

function save({ law, message, seed, input }: (typeof failures)[number]): void {
  console.log(`VIOLATED (seed ${seed}): ${law}\n  ${message}`);
  mkdirSync('test/sweep/failures', { recursive: true });
  const name = law
    .replace(/[^a-z]+/gi, '-')
    .slice(0, 60)
    .toLowerCase();
  writeFileSync(
    `test/sweep/failures/${name}-${seed}.json`,
    `${JSON.stringify({ law, ...input }, null, 2)}\n`,
  );
}
