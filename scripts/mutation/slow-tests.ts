/** Runs last: the tests that take long, on the mutants that no quick one has noticed. */
import fc from 'fast-check';
import { it } from 'vitest';

it('the tests that take long', async () => {
  fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 3 });
  const { slowTests, judge } = globalThis.mutationRun;
  for (const test of slowTests.splice(0)) await judge(test);
});
