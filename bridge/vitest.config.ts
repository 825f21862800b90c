import { defineConfig } from 'vitest/config'

/** `unit` needs nothing but Node.js; `databases` needs the servers whose URLs are in TEST_POSTGRESQL_URL and TEST_MARIADB_URL. */
export default defineConfig({
  test: {
    pool: 'forks',
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
