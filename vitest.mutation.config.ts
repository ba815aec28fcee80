import { defineConfig } from 'vitest/config';

/** For mutation: the tests of the mutated folders, without coverage; few random cases, since every mutant runs them. */
export default defineConfig({
  test: {
    include: ['test/{time,money,law,rules,case}/**/*.test.ts'],
    exclude: ['test/rules/nudge.test.ts', 'test/time/zones.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    env: { FUZZ_RUNS: '60' },
    testTimeout: 60_000,
  },
});
