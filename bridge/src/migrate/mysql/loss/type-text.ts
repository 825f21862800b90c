import type { ColumnType } from '../structure/column-type.ts'

/** A type as a schema names it: `VarChar(191)`. */
export function typeText(type: ColumnType): string {
  switch (type.kind) {
    case 'native':
      return `${type.name}${type.args.length === 0 || type.name === 'TinyInt' ? '' : `(${type.args.join(', ')})`}`
    case 'enum':
      return `Enum("${type.name}")`
    default:
      return `Unsupported("${type.sql}")`
  }
}
