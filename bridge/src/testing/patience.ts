/** How long a test waits for what has to happen. A second, as Vitest waits, is too short on a machine that is busy. */
export const PATIENCE = { timeout: 15_000, interval: 20 }

/** For what has to happen in a database, whose tests have more time as well. */
export const DATABASE_PATIENCE = { timeout: 30_000, interval: 20 }
