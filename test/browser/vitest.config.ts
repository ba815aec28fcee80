import { defineConfig } from 'vitest/config';

/** Tests in a real browser: they need Chromium and what test/browser/package.json names. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.mjs'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    // A machine that is busy draws late, not wrong.
    expect: { poll: { timeout: 20_000 } },
  },
});
