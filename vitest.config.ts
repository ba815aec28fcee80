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
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
