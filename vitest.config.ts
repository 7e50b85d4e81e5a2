import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    isolate: false,
    pool: 'threads',
    // The default leaves one core to whoever watches; nobody does.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // The second is for whoever counts: what a newcomer runs is what is proven.
    reporters: ['default', ['json', { outputFile: 'coverage/tests.json' }]],
    coverage: {
      // The long suites keep their files beside it.
      reportsDirectory: 'coverage/branches',
      provider: 'v8',
      // The rooms that compute; words, schemas and faces have tests of their own kind.
      include: [
        'src/{problem,money,calendar,evidence,agreement,order,delivery,absence,fee,invoicing,bonus}/**/*.ts',
        'src/{deadlines,penalties,prices,contract,settlement}/**/*.ts',
      ],
      reporter: ['text', 'json'],
      thresholds: { branches: 100 },
    },
  },
});
