import type { EnumType } from '../structure/column-type.ts'
import type { Table } from '../structure/table.ts'

/** The enums of tables and views, each once. */
export function enumTypes(containers: readonly Pick<Table, 'columns'>[]): EnumType[] {
  const types = containers.flatMap(({ columns }) => columns.flatMap(({ type }) => (type.kind === 'enum' ? [type] : [])))
  return types.filter(({ name }, index) => types.findIndex((type) => type.name === name) === index)
}
