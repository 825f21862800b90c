import { type DatabaseName, WORLDS } from '../cases/world.ts'
import type { Outcome } from './outcome.ts'

const DATABASES = Object.keys(WORLDS) as DatabaseName[]
const WIDTH = 20

/** A table of all suites, then what failed, then what is known to deviate. */
export function fullReport(outcomes: readonly Outcome[]): string {
  return [
    table(outcomes, ({ suite }) => suite),
    ...section('Failed', outcomes, 'failed'),
    ...section("Deviates: Prisma's own behaviour", outcomes, 'deviates'),
    '',
  ].join('\n')
}

/** A table of the folders that the suites lie in. */
export function summary(outcomes: readonly Outcome[]): string {
  return table(outcomes, ({ suite }) => suite.split('/').slice(0, 2).join('/'))
}

function table(outcomes: readonly Outcome[], groupOf: (outcome: Outcome) => string): string {
  const groups = grouped(outcomes, groupOf)
  const names = [...groups.keys()].sort()
  const first = Math.max(5, ...names.map((name) => name.length)) + 2
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(first)}${cells.map((cell) => cell.padEnd(WIDTH)).join('')}`.trimEnd()
  return [
    line('', DATABASES),
    ...names.map((name) =>
      line(
        name,
        DATABASES.map((database) => cell(groups.get(name) ?? [], database)),
      ),
    ),
    line(
      'total',
      DATABASES.map((database) => cell(outcomes, database)),
    ),
  ].join('\n')
}

function grouped(outcomes: readonly Outcome[], groupOf: (outcome: Outcome) => string): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    const group = groupOf(outcome)
    groups.set(group, [...(groups.get(group) ?? []), outcome])
  }
  return groups
}

/** Such as `12/12`, or `10/12 1 deviates` where one more did not pass but is known to. */
function cell(outcomes: readonly Outcome[], database: DatabaseName): string {
  const here = outcomes.filter((outcome) => outcome.database === database)
  if (here.length === 0) {
    return '-'
  }
  const count = (status: Outcome['status']) => here.filter((outcome) => outcome.status === status).length
  const deviating = count('deviates')
  return `${count('passed')}/${here.length}${deviating === 0 ? '' : ` ${deviating} deviates`}`
}

function section(title: string, outcomes: readonly Outcome[], status: Outcome['status']): string[] {
  const members = outcomes.filter((outcome) => outcome.status === status)
  return members.length === 0
    ? []
    : [
        '',
        `${title} (${members.length})`,
        ...members.map(({ database, id, detail = '' }) => `[${database}] ${id}: ${detail}`),
      ]
}
