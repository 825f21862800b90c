import type { ForeignKey } from '../../structure/foreign-key.ts'
import { constraintName } from '../../calculate/names.ts'
import type { Naming } from '../naming.ts'
import { printString } from '../text/expression-text.ts'
import type { InlineRelation } from './inline-relations.ts'

/** The arguments of `@relation` at the side of the columns. What is Prisma's default is left out. */
export function referenceArguments({ key, table, referenced }: InlineRelation, naming: Naming): string[] {
  const fields = key.columns.map((name) => naming.field(table, { name }).name)
  const references = key.referencedColumns.map((name) => naming.field(referenced, { name }).name)
  const required = key.columns.some((name) => table.columns.find((column) => column.name === name)?.nullable === false)
  return [
    `fields: [${fields.join(', ')}]`,
    `references: [${references.join(', ')}]`,
    ...action('onDelete', key.onDelete, required ? 'Restrict' : 'SetNull'),
    ...action('onUpdate', key.onUpdate, 'Cascade'),
    ...(key.name === constraintName(table.name, key.columns, 'fkey') ? [] : [`map: ${printString(key.name)}`]),
  ]
}

function action(argument: string, value: ForeignKey['onDelete'], standard: ForeignKey['onDelete']): string[] {
  return value === standard ? [] : [`${argument}: ${value}`]
}
