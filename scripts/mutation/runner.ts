/**
 * Runs every test as it is, and then once more for each mutant that it comes past and that no test before it has
 * noticed; tests that take long wait until `slow-tests.ts`, when little is left for them. All in one process: a mutant
 * is a switch, so that nothing is loaded anew for it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { TestRunner, type RunnerTestCase } from 'vitest';
import type { Mutant } from './mutant.js';

const SLOW_MS = 30;

/** So many times the steps that a test takes without a mutant, and more, are taken for a loop that never ends. */
const MORE_STEPS = 100;
const LEAST_STEPS = 1_000_000;

/** A test as it is run again for mutants. */
interface Judged {
  readonly body: () => unknown;
  /** The mutants that it comes past. */
  readonly passed: ReadonlySet<string>;
  readonly mostSteps: number;
}

interface Run {
  readonly mutants: ReadonlyMap<string, Mutant>;
  /** Each makes a constant of a module again. */
  readonly constants: (() => void)[];
  readonly slowTests: Judged[];
  readonly judge: (test: Judged) => Promise<void>;
  /** The mutants that were passed while modules were loaded. */
  readonly loaded: Set<string>;
  passed: Set<string> | undefined;
  active: string | undefined;
  steps: number;
  mostSteps: number;
}

declare global {
  var mutationRun: Run;
  var stryMutAct_9fa48: (id: string) => boolean;
  var stryCov_9fa48: (...ids: readonly string[]) => void;
}

const list = process.env['MUTANTS'] ?? '';

/** Kept on the process, as every file of tests has a runner of its own. */
const run = ((globalThis as Partial<typeof globalThis>).mutationRun ??= begun());

function begun(): Run {
  const loaded = new Set<string>();
  // What Stryker calls at every mutant: whether it is on, and that the code there runs.
  globalThis.stryMutAct_9fa48 = (id) => {
    if (++run.steps > run.mostSteps) throw new Error('never ends');
    return run.active === id;
  };
  globalThis.stryCov_9fa48 = (...ids) => {
    if (run.passed !== undefined) for (const id of ids) run.passed.add(id);
  };
  const mutants = JSON.parse(readFileSync(list, 'utf8')) as readonly Mutant[];
  return {
    mutants: new Map(mutants.map((mutant) => [mutant.id, mutant])),
    constants: [],
    slowTests: [],
    judge,
    loaded,
    passed: loaded,
    active: undefined,
    steps: 0,
    mostSteps: Infinity,
  };
}

export default class extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const body = TestRunner.getTestFn(test);
    const passed = new Set<string>();
    Object.assign(run, { passed, steps: 0 });
    const begun = performance.now();
    await body();
    const judged = { body, passed, mostSteps: LEAST_STEPS + MORE_STEPS * run.steps };
    run.passed = undefined;
    if (performance.now() - begun > SLOW_MS) run.slowTests.push(judged);
    else await judge(judged);
    run.passed = run.loaded;
  }

  override onAfterRunFiles(): void {
    super.onAfterRunFiles();
    writeFileSync(list, JSON.stringify([...run.mutants.values()]));
  }
}

async function judge({ body, passed, mostSteps }: Judged): Promise<void> {
  const asked = askedFor(passed);
  // A test that fails when it is merely repeated would notice everything.
  if (asked.length > 0) await body();
  for (const mutant of asked) {
    mutant.status = (await isNoticed(mutant, body, mostSteps)) ? 'noticed' : 'survived';
  }
}

/** Mutants that nobody has noticed yet: those that the test came past, and those in constants of the same files. */
function askedFor(passed: ReadonlySet<string>): Mutant[] {
  const open = (ids: ReadonlySet<string>): Mutant[] =>
    [...ids].map((id) => run.mutants.get(id)).filter((mutant) => mutant !== undefined);
  const mutants = open(passed);
  const files = new Set(mutants.map(({ file }) => file));
  const ofConstants = open(run.loaded).filter(({ id, file }) => files.has(file) && !passed.has(id));
  for (const mutant of ofConstants) mutant.ofConstant = true;
  return [...mutants, ...ofConstants].filter(({ status }) => status !== 'noticed');
}

async function isNoticed(
  { id, ofConstant }: Mutant,
  body: Judged['body'],
  mostSteps: number,
): Promise<boolean> {
  Object.assign(run, { active: id, steps: 0, mostSteps });
  try {
    if (ofConstant) makeConstantsAnew();
    await body();
    return run.steps > mostSteps;
  } catch {
    return true;
  } finally {
    Object.assign(run, { active: undefined, mostSteps: Infinity });
    if (ofConstant) makeConstantsAnew();
  }
}

function makeConstantsAnew(): void {
  for (const make of run.constants) make();
}
