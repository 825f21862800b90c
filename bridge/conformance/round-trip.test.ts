import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { missingCases } from './cases/folder.ts'
import type { DatabaseName } from './cases/world.ts'
import type { DatabaseServer } from './databases/database.ts'
import { MariaDbServer } from './databases/mariadb.ts'
import { PostgresqlServer } from './databases/postgresql.ts'
import { SqliteFiles } from './databases/sqlite.ts'
import { roundTrip } from './round-trip/round-trip.ts'
import { settingsFor } from './round-trip/settings.ts'

const SCHEMAS = 50

const SERVERS: Readonly<Partial<Record<DatabaseName, (name: string) => Promise<DatabaseServer>>>> = {
  mariadb: (name) => MariaDbServer.open(name),
  postgresql: (name) => PostgresqlServer.open(name),
  sqlite: () => Promise.resolve(new SqliteFiles()),
}

const missing = missingCases()

for (const [name, open] of Object.entries(SERVERS)) {
  const database = name as DatabaseName
  describe.skipIf(missing !== undefined)(missing ?? `what is pushed to ${database} is pulled again`, () => {
    let folder: string
    let server: DatabaseServer

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'round-trip-'))
      server = await open(`round_trip_${randomUUID().replaceAll('-', '')}`)
    })
    afterAll(async () => {
      rmSync(folder, { recursive: true })
      await server.close()
    })

    const settings = missing === undefined ? settingsFor(database, SCHEMAS) : []
    it.each(settings)('$id', async ({ setting }) => {
      const { pulled, ...rest } = await roundTrip(server, setting, folder)
      expect(pulled).toContain('model ')
      expect(rest).toEqual({ stepsOfSecondPush: 0, there: '', back: '' })
    })

    it('is tried with so many schemas', () => {
      expect(settings.length).toBe(SCHEMAS)
    })
  })
}
