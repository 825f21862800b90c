import type { DataLoss } from '../../engine/schema-engine.ts'
import type { Step } from '../differ/steps.ts'
import { statementsOf } from './statements.ts'

/** What stands above the statements of a step, by its kind. Tools know these names from Prisma's migrations. */
const HEADINGS: Readonly<Record<Step['kind'], string>> = {
  'drop foreign key': 'DropForeignKey',
  'drop index': 'DropIndex',
  'alter table': 'AlterTable',
  'drop table': 'DropTable',
  'create table': 'CreateTable',
  'create index': 'CreateIndex',
  'add foreign key': 'AddForeignKey',
  'rename index': 'RenameIndex',
  'redefine index': 'RedefineIndex',
}

/** The script of a migration, as Prisma writes it. */
export function scriptOf(steps: readonly Step[]): string {
  if (steps.length === 0) {
    return '-- This is an empty migration.'
  }
  return steps
    .map(
      (step) =>
        `-- ${HEADINGS[step.kind]}\n${statementsOf(step)
          .map((statement) => `${statement};\n`)
          .join('')}`,
    )
    .join('\n')
}

/** The script of a migration with a comment about what it may lose, for those who will read it before it is run. */
export function migrationScript(steps: readonly Step[], { warnings, unexecutable }: DataLoss): string {
  const losses = [...warnings, ...unexecutable]
  const comment =
    losses.length === 0 ? '' : `/*\n  Warnings:\n\n${losses.map((text) => `  - ${text}\n`).join('')}\n*/\n`
  return comment + scriptOf(steps)
}
