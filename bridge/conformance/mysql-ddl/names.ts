import type * as DMMF from '@prisma/dmmf'

/** MySQL's longest name. */
const LONGEST = 64

export function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}

export function tableName(model: DMMF.Model): string {
  return model.dbName ?? model.name
}

export function columnName(model: DMMF.Model, fieldName: string): string {
  const field = model.fields.find(({ name }) => name === fieldName)
  return field?.dbName ?? fieldName
}

/** The name that Prisma gives a constraint by default; what is too long is cut before the suffix. */
export function constraintName(table: string, columns: readonly string[], suffix: string): string {
  const body = [table, ...columns].join('_')
  return `${body.slice(0, LONGEST - suffix.length - 1)}_${suffix}`
}
