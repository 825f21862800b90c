import type * as DMMF from '@prisma/dmmf'

import { columnName, constraintName, quoted, tableName } from './names.ts'

const ACTIONS: Readonly<Record<string, string>> = {
  Cascade: 'CASCADE',
  Restrict: 'RESTRICT',
  NoAction: 'NO ACTION',
  SetNull: 'SET NULL',
  SetDefault: 'SET DEFAULT',
}

/** The foreign keys of one table, with the referential actions of the schema or Prisma's defaults. */
export function foreignKeys(model: DMMF.Model, models: readonly DMMF.Model[]): string[] {
  return model.fields.flatMap((field) => {
    const { relationFromFields: from = [], relationToFields: to = [] } = field
    const target = models.find(({ name }) => name === field.type)
    if (from.length === 0 || target === undefined) {
      return []
    }
    const columns = from.map((name) => columnName(model, name))
    return [
      foreignKey({
        table: tableName(model),
        columns,
        target: tableName(target),
        targetColumns: to.map((name) => columnName(target, name)),
        onDelete: actionOf(field.relationOnDelete) ?? (isRequired(model, field) ? 'RESTRICT' : 'SET NULL'),
        onUpdate: actionOf(field.relationOnUpdate) ?? 'CASCADE',
      }),
    ]
  })
}

/** One required column makes the whole key required. */
function isRequired(model: DMMF.Model, relation: DMMF.Field): boolean {
  const columns = model.fields.filter(({ name }) => relation.relationFromFields?.includes(name))
  return relation.isRequired || columns.some((column) => column.isRequired)
}

export interface ForeignKey {
  readonly table: string
  readonly columns: readonly string[]
  readonly target: string
  readonly targetColumns: readonly string[]
  readonly onDelete: string
  readonly onUpdate: string
}

export function foreignKey({ table, columns, target, targetColumns, onDelete, onUpdate }: ForeignKey): string {
  const name = constraintName(table, columns, 'fkey')
  return (
    `ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${quoted(name)} FOREIGN KEY (${list(columns)}) ` +
    `REFERENCES ${quoted(target)} (${list(targetColumns)}) ON DELETE ${onDelete} ON UPDATE ${onUpdate}`
  )
}

function list(columns: readonly string[]): string {
  return columns.map(quoted).join(', ')
}

function actionOf(name: string | null | undefined): string | undefined {
  return name === null || name === undefined ? undefined : ACTIONS[name]
}
