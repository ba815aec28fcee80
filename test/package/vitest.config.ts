import { defineConfig } from 'vitest/config';

/** Tests of what is published: they need a build. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.dist.ts'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
