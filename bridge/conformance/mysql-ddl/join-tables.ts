import type * as DMMF from '@prisma/dmmf'

import { columnType } from './column-type.ts'
import { foreignKey } from './foreign-keys.ts'
import { columnName, quoted, tableName } from './names.ts'

interface Side {
  readonly model: DMMF.Model
  readonly field: DMMF.Field
}

export interface JoinTables {
  readonly tables: readonly string[]
  readonly foreignKeys: readonly string[]
}

/** The tables behind implicit many-to-many relations: `_Relation` with the columns A and B. */
export function joinTables(models: readonly DMMF.Model[]): JoinTables {
  const relations = [...sidesByRelation(models)].flatMap(([name, sides]) => {
    const [a, b] = sides.toSorted(bySide)
    return a === undefined || b === undefined ? [] : [{ table: `_${name}`, a: a.model, b: b.model }]
  })
  return {
    tables: relations.map(({ table, a, b }) => createJoinTable(table, a, b)),
    foreignKeys: relations.flatMap(({ table, a, b }) => [joinKey(table, 'A', a), joinKey(table, 'B', b)]),
  }
}

/** Relations whose both ends are lists without foreign keys of their own. */
function sidesByRelation(models: readonly DMMF.Model[]): Map<string, Side[]> {
  const sides = new Map<string, Side[]>()
  for (const model of models) {
    for (const field of model.fields) {
      const { relationName, isList, type } = field
      if (relationName !== undefined && isList && hasListEnd(models, model, type, field)) {
        sides.set(relationName, [...(sides.get(relationName) ?? []), { model, field }])
      }
    }
  }
  return sides
}

function hasListEnd(models: readonly DMMF.Model[], model: DMMF.Model, type: string, field: DMMF.Field): boolean {
  const other = models.find(({ name }) => name === type)
  return (
    other?.fields.some(
      (end) =>
        end.isList &&
        end.relationName === field.relationName &&
        end.type === model.name &&
        (other !== model || end.name !== field.name),
    ) ?? false
  )
}

/** A is the model that comes first by name, or the field, where a model is related to itself. */
function bySide(one: Side, other: Side): number {
  const [left, right] = [`${one.model.name}\n${one.field.name}`, `${other.model.name}\n${other.field.name}`]
  return left < right ? -1 : 1
}

function createJoinTable(table: string, a: DMMF.Model, b: DMMF.Model): string {
  return `CREATE TABLE ${quoted(table)} (
  \`A\` ${columnType(idOf(a), [])} NOT NULL,
  \`B\` ${columnType(idOf(b), [])} NOT NULL,
  UNIQUE INDEX ${quoted(`${table}_AB_unique`)} (\`A\`, \`B\`),
  INDEX ${quoted(`${table}_B_index`)} (\`B\`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`
}

function joinKey(table: string, column: 'A' | 'B', model: DMMF.Model): string {
  return foreignKey({
    table,
    columns: [column],
    target: tableName(model),
    targetColumns: [columnName(model, idOf(model).name)],
    onDelete: 'CASCADE',
    onUpdate: 'CASCADE',
  })
}

function idOf(model: DMMF.Model): DMMF.Field {
  const id = model.fields.find(({ isId }) => isId)
  if (id === undefined) {
    throw new Error(`The model '${model.name}' has no single id, so no join table can point to it.`)
  }
  return id
}
