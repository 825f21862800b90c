import type { SqlQueryable } from '@prisma/driver-adapter-utils'

import type { DataLoss } from '../../engine/schema-engine.ts'
import { readRows } from '../describe/rows.ts'
import type { Step } from '../differ/steps.ts'
import { quoted } from '../render/sql-text.ts'
import { type Counts, type LossCheck, UNKNOWN } from './loss-check.ts'
import { lossChecks } from './loss-checks.ts'

/** What the steps would lose of what is in the database, and which of them cannot be made with it. */
export async function findLosses(steps: readonly Step[], database: SqlQueryable): Promise<DataLoss> {
  const checks = lossChecks(steps)
  const counts: Counts[] = []
  for (const check of checks) {
    counts.push(await countsFor(check, database))
  }
  return lossesOf(checks, counts)
}

/** What the steps may lose in a database that nobody can look at yet. */
export function possibleLosses(steps: readonly Step[]): DataLoss {
  return lossesOf(lossChecks(steps), [])
}

function lossesOf(checks: readonly LossCheck[], counts: readonly Counts[]): DataLoss {
  const texts = checks.map((check, i) => ({ severity: check.severity, text: check.text(counts[i] ?? UNKNOWN) }))
  const textsOf = (severity: LossCheck['severity']) =>
    texts.flatMap((one) => (one.severity === severity && one.text !== undefined ? [one.text] : []))
  return { warnings: textsOf('warning'), unexecutable: textsOf('unexecutable') }
}

async function countsFor(check: LossCheck, database: SqlQueryable): Promise<Counts> {
  if (!check.counted) {
    return UNKNOWN
  }
  const values = check.column === undefined ? 'NULL' : `COUNT(${quoted(check.column)})`
  const sql = `SELECT COUNT(*), ${values} FROM ${quoted(check.table)}`
  try {
    const [row] = await readRows(database, ['rows', 'values'] as const, sql)
    return { rows: numberOf(row?.rows), values: numberOf(row?.values) }
  } catch {
    // The database may be behind the migrations, and have no such table or column.
    return UNKNOWN
  }
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}
