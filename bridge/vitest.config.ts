import { availableParallelism } from 'node:os'

import { defineConfig } from 'vitest/config'

/** No engine, no server, no timers: what these suites test keeps nothing from one call to the next. */
const PLAIN = [
  'src/{deployment,protocol,schema}/**/*.test.ts',
  'src/migrate/{commands,deploy,history,mysql,targets}/**/*.test.ts',
]

/** `unit` and `plain` need nothing but Node.js; `databases` needs the servers that `mvn verify` starts and names in TEST_… variables. */
export default defineConfig({
  test: {
    pool: 'forks',
    // Queries leave much garbage behind; collecting it less often saves a tenth of all time.
    execArgv: ['--max-semi-space-size=64'],
    // Most suites wait for a database half of the time, so two share even a small machine well.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.databases.test.ts', ...PLAIN],
        },
      },
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['conformance/*/**/*.test.ts', ...PLAIN],
          exclude: ['src/**/*.databases.test.ts'],
          // Loading the modules costs more than most of these suites do, so the files of a worker share them.
          isolate: false,
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
