import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { deviationsOf } from '../cases/deviations.ts'
import { missingCases } from '../cases/folder.ts'
import { type CASE_FILES, loadCases } from '../cases/load.ts'
import { type DatabaseName, type Group, plan, type PlannedCase } from '../cases/world.ts'
import type { DatabaseServer } from '../databases/database.ts'
import { writePart } from '../report/files.ts'
import { failureText, type Outcome, resultOf } from '../report/outcome.ts'
import { BridgeUnderTest } from './bridge-under-test.ts'
import { runCase } from './run-case.ts'

export interface Part {
  readonly database: DatabaseName
  readonly file: keyof typeof CASE_FILES
  /** `name` is one that no other run uses, on this machine or another. */
  readonly openServer: (name: string) => Promise<DatabaseServer>
}

/** Makes a test of every case of a file that is meant for a database. */
export function describeConformance({ database, file, openServer }: Part): void {
  const missing = missingCases()
  const name = `${database}-${file}`
  describe.skipIf(missing !== undefined)(missing ?? name, () => {
    const outcomes: Outcome[] = []
    const started = performance.now()
    const deviations = deviationsOf(database)
    let folder: string
    let server: DatabaseServer

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'conformance-'))
      server = await openServer(`conformance_${randomUUID().replaceAll('-', '')}`)
    })
    afterAll(async () => {
      writePart(name, { seconds: (performance.now() - started) / 1000, outcomes })
      rmSync(folder, { recursive: true })
      await server.close()
    })

    for (const group of missing === undefined ? plan(database, loadCases(file)) : []) {
      describeGroup(group, {
        open: () => BridgeUnderTest.open(group.setting, server, folder),
        note: ({ id, suite }, result) => {
          const outcome = resultOf(result, deviations.get(id))
          outcomes.push({ database, suite, id, ...outcome })
          if (outcome.status === 'failed') {
            expect.fail(outcome.detail)
          }
        },
      })
    }
  })
}

interface GroupRun {
  readonly open: () => Promise<BridgeUnderTest>
  /** Is told what a case came to: nothing if it passed. */
  readonly note: (planned: PlannedCase, result: string | undefined) => void
}

function describeGroup({ cases }: Group, { open, note }: GroupRun): void {
  describe(cases[0]?.suite ?? 'no suite', () => {
    let bridge: Promise<BridgeUnderTest> | undefined

    afterAll(async () => {
      await bridge?.then((opened) => opened.close())
    })

    for (const planned of cases) {
      it(planned.id, async () => {
        note(planned, await run(planned))
      })
    }

    async function run(planned: PlannedCase): Promise<string | undefined> {
      try {
        const first = bridge === undefined
        bridge ??= open()
        const { client, tables } = await bridge
        if (!first) {
          await tables.empty()
        }
        const failure = await runCase(planned, { client, rawSql: (statement) => tables.execute(statement) })
        return failure === undefined ? undefined : failureText(planned.id, failure)
      } catch (error) {
        return `${planned.id}: ${(error as Error).message}`
      }
    }
  })
}
