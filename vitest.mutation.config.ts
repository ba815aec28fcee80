import { defineConfig } from 'vitest/config';

/** For mutation: the tests beside what is mutated, without coverage; few random cases, since every mutant runs them. */
export default defineConfig({
  test: {
    include: [`test/${process.env['MUTATED'] ?? ''}/**/*.test.ts`],
    exclude: ['test/time/zones.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    env: { FUZZ_RUNS: '60' },
    testTimeout: 60_000,
  },
});
