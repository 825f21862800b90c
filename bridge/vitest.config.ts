import { availableParallelism } from 'node:os'

import { defineConfig } from 'vitest/config'

/** `unit` needs nothing but Node.js; `databases` needs the servers that `mvn verify` starts and names in TEST_… variables. */
export default defineConfig({
  test: {
    pool: 'forks',
    // Most suites wait for a database half of the time, so two share even a small machine well.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'conformance/*/**/*.test.ts'],
          exclude: ['src/**/*.databases.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'databases',
          include: ['src/**/*.databases.test.ts', 'conformance/*.test.ts', 'proof/**/*.test.ts'],
          globalSetup: ['conformance/report/global-setup.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
