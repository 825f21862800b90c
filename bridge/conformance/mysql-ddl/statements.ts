import type * as DMMF from '@prisma/dmmf'

import { columnDefault } from './column-default.ts'
import { columnType } from './column-type.ts'
import { foreignKeys } from './foreign-keys.ts'
import { joinTables } from './join-tables.ts'
import { columnName, constraintName, quoted, tableName } from './names.ts'

/** What Prisma Migrate would send to an empty MySQL database: tables first, then the foreign keys between them. */
export function createTableStatements(
  datamodel: DMMF.Datamodel,
  relationMode: string,
  views: ReadonlySet<string>,
): string[] {
  const models = datamodel.models.filter(({ name }) => !views.has(name))
  const joins = joinTables(models)
  return [
    ...models.map((model) => createTable(model, datamodel)),
    ...joins.tables,
    ...(relationMode === 'prisma'
      ? []
      : [...models.flatMap((model) => foreignKeys(model, models)), ...joins.foreignKeys]),
  ]
}

function createTable(model: DMMF.Model, { enums, indexes }: DMMF.Datamodel): string {
  const columns = model.fields
    .filter(({ kind }) => kind === 'scalar' || kind === 'enum')
    .map((field) => {
      const nullability = field.isRequired ? 'NOT NULL' : 'NULL'
      return `${columnOf(model, field.name)} ${columnType(field, enums)} ${nullability}${columnDefault(field, enums)}`
    })
  const keys = indexes.filter((index) => index.model === model.name).map((index) => keyClause(model, index))
  const clauses = [...columns, ...keys].map((clause) => `  ${clause}`).join(',\n')
  return `CREATE TABLE ${quoted(tableName(model))} (\n${clauses}\n) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`
}

const KINDS: Readonly<Record<DMMF.IndexType, readonly [clause: string, suffix: string]>> = {
  id: ['PRIMARY KEY', 'pkey'],
  unique: ['UNIQUE INDEX', 'key'],
  normal: ['INDEX', 'idx'],
  fulltext: ['FULLTEXT INDEX', 'idx'],
}

function keyClause(model: DMMF.Model, { type, dbName, fields }: DMMF.Index): string {
  const [clause, suffix] = KINDS[type]
  const columns = fields.map(({ name, length, sortOrder }) => {
    const prefix = length === undefined ? '' : `(${length})`
    return `${columnOf(model, name)}${prefix}${sortOrder === 'desc' ? ' DESC' : ''}`
  })
  const names = fields.map(({ name }) => columnName(model, name))
  const key = type === 'id' ? '' : ` ${quoted(dbName ?? constraintName(tableName(model), names, suffix))}`
  return `${clause}${key} (${columns.join(', ')})`
}

function columnOf(model: DMMF.Model, fieldName: string): string {
  return quoted(columnName(model, fieldName))
}
