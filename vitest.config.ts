import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    isolate: false,
    testTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: [
        'src/{time,money,law,finding,edge,rules,agreements,case,population,formats}/**/*.ts',
        'src/report/**/*.ts',
      ],
      reporter: ['text-summary', 'json-summary'],
      // What was added last (agreements, parts of the pay, persons) has some branches without a row.
      thresholds: { lines: 99.9, branches: 99.4, functions: 99.7, statements: 99.8 },
    },
  },
});
