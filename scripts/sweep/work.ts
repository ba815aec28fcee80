// What each process of `npm run sweep` does: draws cases from a seed and tells which invariants they break.
import fc from 'fast-check';
import { assess } from '../../src/core.js';
import { sweptCases, type SweptCase } from '../../test/sweep/cases.js';
import { invariants } from '../../test/sweep/invariants.js';

export interface Failure {
  readonly law: string;
  readonly message: string;
  readonly input: SweptCase;
}

/** An invariant that is broken, or how many cases were looked at since this was last told. */
export type Told = { readonly failure: Failure } | { readonly cases: number };

const CHUNK = 2_000;

class Broken extends Error {
  readonly law: string;

  constructor(law: string, { message }: Error) {
    super(message);
    this.law = law;
  }
}

const [seed, count] = process.argv.slice(2).map(Number) as [number, number];
const broken = new Set<string>();
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
          throw new Broken(name, error as Error);
        }
      }
    }),
    { numRuns, seed: seed + from, endOnFailure: false },
  );
  if (found.failed) {
    const { law, message } = found.errorInstance as Broken;
    const [input] = found.counterexample as [SweptCase];
    broken.add(law);
    tell({ failure: { law, message: message.slice(0, 400), input } });
  }
  tell({ cases: found.numRuns });
}

function tell(told: Told): void {
  process.send?.(told);
}
