import type { MigrationRecord } from '../history/migration-record.ts'
import { commandText } from '../hints.ts'
import type { DatabaseFailure } from './database-failure.ts'
import { excerpt } from './excerpt.ts'

/** The column for it holds 64 KB in MySQL. */
const LONGEST_LOG = 16_000

/** What is kept in the table of the migrations, in Prisma's form. */
export function failureLog(name: string, script: string, failure: DatabaseFailure): string {
  return [
    'A migration failed to apply.',
    `Migration name: ${name}`,
    `Database error code: ${failure.code}`,
    `Database error:\n${failure.message}`,
    ...positionText(script, failure),
  ]
    .join('\n\n')
    .slice(0, LONGEST_LOG)
}

/** What people are told at once, with what they can do. */
export function failureText(name: string, script: string, failure: DatabaseFailure, remains: string): string {
  return [
    'A migration failed. It is recorded as failed, and no further ones are applied before that is resolved.',
    `Migration: ${name}`,
    `Database error ${failure.code}: ${failure.message}`,
    ...positionText(script, failure),
    `State of the database: ${remains}`,
    resolveText(name),
  ].join('\n\n')
}

/** Of a script that is no migration. */
export function scriptFailureText(script: string, failure: DatabaseFailure, remains: string): string {
  return [
    'The script failed.',
    `Database error ${failure.code}: ${failure.message}`,
    ...positionText(script, failure),
    `State of the database: ${remains}`,
  ].join('\n\n')
}

function positionText(script: string, { line }: DatabaseFailure): string[] {
  return line === undefined ? [] : [`Position:\n${excerpt(script, line)}`]
}

/** The two ways out of a failed migration. */
export function resolveText(name: string): string {
  return [
    'Look at what is left of it in the database, and then',
    `  * undo that, correct the script and declare the attempt rolled back: ${commandText('migrate resolve', { 'rolled-back': name })}`,
    `  * or complete it by hand and declare it applied: ${commandText('migrate resolve', { applied: name })}`,
    `Then run ${commandText('migrate deploy')} again.`,
  ].join('\n')
}

/** Attempts that nobody has resolved yet. */
export function unresolvedText(failed: readonly MigrationRecord[]): string {
  return [
    'The database has migrations that failed, or were interrupted. No further ones are applied before that is resolved.',
    ...failed.map(attemptText),
    ...failed.slice(0, 1).map(({ migrationName }) => resolveText(migrationName)),
  ].join('\n\n')
}

export function attemptText({ migrationName, startedAt, logs }: MigrationRecord): string {
  const begun = `Migration ${migrationName}, begun at ${startedAt.toISOString()}`
  return logs === undefined
    ? `${begun}, was interrupted: nothing says how it went.`
    : `${begun}, failed:\n${logs.replace(/^/gm, '    ')}`
}
