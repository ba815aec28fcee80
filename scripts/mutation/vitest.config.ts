import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { mutantsOf } from './instrument.js';

const area = process.env['MUTATED'] ?? '';
const SLOW_TESTS = 'scripts/mutation/slow-tests.ts';
const mutants = `coverage/mutation/${area.replace('/', '-')}.json`;

/** The lines that rules tell of their arithmetic are done again, each by itself. */
const STEPS = 'report/workings';

/** Tests that judge an area beside its own: what is shared is judged by those who share it. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  case: ['formats/payroll-lines', 'formats/payroll-stories', 'report/timeline', 'report/changes'],
  law: ['rules/sick-pay', 'rules/coordination'],
  'rules/coordination': ['words'],
  'rules/employer': [STEPS],
  'rules/grants': [STEPS],
  'rules/programmes': [STEPS],
  'rules/rehabilitation': [STEPS],
  'rules/sick-pay': [STEPS, 'case/changed-link'],
  'rules/sickness-benefit': [STEPS],
  'rules/shared': [
    STEPS,
    'rules/sickness-benefit',
    'rules/work-capacity',
    'rules/rehabilitation',
    'rules/employer',
  ],
  'rules/work-capacity': [STEPS],
};

/** What the quick tests notice costs those that take long nothing. */
class SlowTestsLast extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLast = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(SLOW_TESTS);
    return Promise.resolve([...files.filter((file) => !isLast(file)), ...files.filter(isLast)]);
  }
}

/** For mutation: the tests beside what is mutated, few random cases in each, since every mutant runs them. See scripts/mutation.ts. */
export default defineConfig({
  plugins: [await mutantsOf(area, mutants)],
  test: {
    include: [...[area, ...(WIDER[area] ?? [])].map((tests) => `test/${tests}{/**/*,}.test.ts`), SLOW_TESTS],
    exclude: ['test/time/zones.test.ts'],
    setupFiles: ['scripts/mutation/setup.ts'],
    env: { MUTANTS: mutants },
    runner: './scripts/mutation/runner.ts',
    sequence: { sequencer: SlowTestsLast },
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    testTimeout: 3_600_000,
  },
});
