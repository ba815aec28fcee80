/**
 * Runs every test as it is, and then once more for each mutant that it comes past and that no test before it has
 * noticed. All in one process: a mutant is a switch, so that nothing is loaded anew for it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { TestRunner } from 'vitest';

/** So many times the steps that a test takes without a mutant, and more, are taken for a loop that never ends. */
const MORE_STEPS = 100;
const LEAST_STEPS = 1_000_000;

const NONE = 'none';

/** Kept on the process, as every file of tests has a runner of its own. */
const run = (globalThis.mutationRun ??= begun());
const stryker = globalThis.__stryker__;

function begun() {
  const state = {
    mutants: new Map(
      JSON.parse(readFileSync(process.env.MUTANTS, 'utf8')).map((mutant) => [mutant.id, mutant]),
    ),
    constants: [],
    active: NONE,
    steps: 0,
    mostSteps: Infinity,
  };
  globalThis.__stryker__ = {
    mutantCoverage: { static: {}, perTest: {} },
    get activeMutant() {
      if (++state.steps > state.mostSteps) throw new Error('never ends');
      return state.active;
    },
  };
  return state;
}

export default class extends TestRunner {
  async runTask(test) {
    const body = TestRunner.getTestFn(test);
    stryker.currentTestId = test.id;
    run.steps = 0;
    await body();
    const mostSteps = LEAST_STEPS + MORE_STEPS * run.steps;
    const passed = Object.keys(stryker.mutantCoverage.perTest[test.id] ?? {});
    stryker.currentTestId = NONE;
    for (const mutant of asked(passed)) {
      if (await isNoticed(mutant, body, mostSteps)) mutant.status = 'noticed';
      else mutant.status = 'survived';
    }
    stryker.currentTestId = undefined;
  }

  onAfterRunFiles() {
    super.onAfterRunFiles();
    writeFileSync(process.env.MUTANTS, JSON.stringify([...run.mutants.values()]));
  }
}

/** Mutants that nobody has noticed yet: those that the test came past, and those in constants of the same files. */
function asked(passed) {
  const mutants = passed.map((id) => run.mutants.get(id)).filter((mutant) => mutant !== undefined);
  const files = new Set(mutants.map(({ file }) => file));
  const ofConstants = Object.keys(stryker.mutantCoverage.static)
    .map((id) => run.mutants.get(id))
    .filter((mutant) => mutant !== undefined && files.has(mutant.file) && !passed.includes(mutant.id));
  for (const mutant of ofConstants) mutant.ofConstant = true;
  return [...mutants, ...ofConstants].filter(({ status }) => status !== 'noticed');
}

async function isNoticed({ id, ofConstant }, body, mostSteps) {
  Object.assign(run, { active: id, steps: 0, mostSteps });
  try {
    if (ofConstant) makeConstantsAnew();
    await body();
    return run.steps > mostSteps;
  } catch {
    return true;
  } finally {
    Object.assign(run, { active: NONE, mostSteps: Infinity });
    if (ofConstant) makeConstantsAnew();
  }
}

function makeConstantsAnew() {
  for (const make of run.constants) make();
}
