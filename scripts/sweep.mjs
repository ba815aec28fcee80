// Invariants of a case over very many random cases: `npm run sweep -- --cases 1000000`. Every worker draws from a seed of
// its own; the first seed is fixed, the others are new each time unless --seed is given. A case that breaks an invariant is
// shrunk and saved under test/sweep/failures, where test/sweep/invariants.test.ts runs it for ever after.
import { mkdirSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const FIXED_SEED = 20190101;
const CHUNK = 2_000;

if (isMainThread) await sweep();
else await work(workerData);

async function sweep() {
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
  const failures = [];
  await Promise.all(
    Array.from({ length: workers }, (_, i) => {
      const seed = i === 0 ? FIXED_SEED : Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)) + i;
      return new Promise((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url), { workerData: { seed, count: share } });
        worker.on('message', (message) => {
          if (message.failure) failures.push({ ...message.failure, seed });
          else done += message.cases;
          if (process.stderr.isTTY) process.stderr.write(`\r${done} cases, ${failures.length} violations `);
        });
        worker.on('error', reject);
        worker.on('exit', resolve);
      });
    }),
  );
  if (process.stderr.isTTY) process.stderr.write('\n');
  for (const { law, message, seed, input } of failures) {
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
  console.log(`${done} cases, ${failures.length} violations`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

async function work({ seed, count }) {
  register('./typescript-hooks.mjs', import.meta.url);
  const { default: fc } = await import('fast-check');
  const { sweptCases } = await import('../test/sweep/cases.ts');
  const { invariants } = await import('../test/sweep/invariants.ts');
  const { assess } = await import('../src/core.ts');
  const broken = new Set();
  for (let from = 0; from < count; from += CHUNK) {
    const numRuns = Math.min(CHUNK, count - from);
    const found = fc.check(
      fc.property(sweptCases, (swept) => {
        const assessed = assess(swept.given, { asOf: swept.asOf });
        const all = { ...swept, found: assessed, value: assessed.value };
        for (const [name, holds] of Object.entries(invariants)) {
          if (broken.has(name)) continue;
          try {
            holds(all);
          } catch (error) {
            error.law = name;
            throw error;
          }
        }
      }),
      { numRuns, seed: seed + from, endOnFailure: false },
    );
    if (found.failed) {
      const { law } = found.errorInstance;
      broken.add(law);
      parentPort.postMessage({
        failure: {
          law,
          message: String(found.errorInstance?.message ?? '').slice(0, 400),
          input: found.counterexample[0],
        },
      });
    }
    parentPort.postMessage({ cases: found.numRuns });
  }
}
