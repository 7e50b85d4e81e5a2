import { defineConfig } from 'vitest/config';

/** What is too long for `npm test`: lists, nesting and inputs as large as they can be, and all of what the plain tests sample. */
export default defineConfig({
  test: {
    include: ['test/**/*.long.ts'],
    isolate: false,
    pool: 'threads',
    maxWorkers: '100%',
    testTimeout: 600_000,
  },
});
