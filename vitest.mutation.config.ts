import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { mutantsOf } from './scripts/mutation/instrument.mjs';

const area = process.env['MUTATED'] ?? '';
const mutants = `coverage/mutation/${area.replace('/', '-')}.json`;

/** Tests that judge an area beside its own: what is shared is judged by those who share it. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  law: ['rules/sick-pay'],
  'rules/coordination': ['words'],
  'rules/shared': ['rules/sickness-benefit', 'rules/work-capacity', 'rules/rehabilitation', 'rules/employer'],
};

/** Worked rows first: what they notice costs the slow tests over random input nothing. */
class RowsFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification): boolean =>
      /(oracle|laws|invariants)\.test\.ts$/.test(moduleId);
    return Promise.resolve([...files.filter((file) => !isSlow(file)), ...files.filter(isSlow)]);
  }
}

/** For mutation: the tests beside what is mutated, few random cases in each, since every mutant runs them. See scripts/mutation.mjs. */
export default defineConfig({
  plugins: [await mutantsOf(area, mutants)],
  test: {
    include: [area, ...(WIDER[area] ?? [])].map((folder) => `test/${folder}{/**/*,}.test.ts`),
    exclude: ['test/time/zones.test.ts'],
    setupFiles: ['scripts/mutation/setup.mjs'],
    env: { MUTANTS: mutants },
    runner: './scripts/mutation/runner.mjs',
    sequence: { sequencer: RowsFirst },
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    testTimeout: 600_000,
  },
});
