import { defineConfig } from 'vitest/config';

/** The pages in a real browser: a suite of its own, since it needs one on the machine. */
export default defineConfig({
  test: {
    include: ['test/site/*.browser.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
