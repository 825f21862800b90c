import { onlyDefaultChanges, onlyTypeChanges } from '../differ/column-changes.ts'
import type { TableChange } from '../differ/steps.ts'
import type { Column } from '../structure/table.ts'
import type { LossCheck } from './loss-check.ts'
import { typeText } from './type-text.ts'

type Alteration = Extract<TableChange, { kind: 'alter column' | 'recreate column' }>

export function droppedColumn(table: string, { name }: Column): LossCheck {
  return {
    severity: 'warning',
    table,
    column: name,
    counted: true,
    text: ({ values }) => {
      const start = `You are about to drop the column \`${name}\` on the \`${table}\` table`
      return values === undefined
        ? `${start}. All the data in the column will be lost.`
        : unlessNone(values, `${start}, which still contains ${values} non-null values.`)
    },
  }
}

/** Required columns without a default cannot be added to rows that are there. */
export function addedColumn(
  table: string,
  { name, nullable, default: value, autoIncrement, madeByPrisma }: Column,
): LossCheck[] {
  if (nullable || value !== undefined || autoIncrement) {
    return []
  }
  const text = ({ rows }: { rows: number | undefined }) => {
    const reason =
      rows === undefined
        ? 'This is not possible if the table is not empty.'
        : `There are ${rows} rows in this table, it is not possible to execute this step.`
    return unlessNone(
      rows,
      madeByPrisma
        ? `The required column \`${name}\` was added to the \`${table}\` table with a prisma-level default value. ${reason} Please add this column as optional, then populate it before making it required.`
        : `Added the required column \`${name}\` to the \`${table}\` table without a default value. ${reason}`,
    )
  }
  return [{ severity: 'unexecutable', table, column: undefined, counted: true, text }]
}

export function alteredColumn(table: string, { columns: { previous, next }, changes }: Alteration): LossCheck[] {
  if (onlyDefaultChanges(changes)) {
    return []
  }
  if (changes.nullability && !next.nullable) {
    return [madeRequired(table, previous.name)]
  }
  if (onlyTypeChanges(changes) && previous.type.kind === 'enum' && next.type.kind === 'enum') {
    const { values, name } = next.type
    const removed = previous.type.values.filter((value) => !values.includes(value))
    return removed.length === 0 ? [] : [removedValues(table, name, removed)]
  }
  return changes.cast === 'risky' ? [riskyCast(table, previous, next)] : []
}

function madeRequired(table: string, column: string): LossCheck {
  return {
    severity: 'unexecutable',
    table,
    column,
    counted: true,
    text: ({ rows, values }) => {
      const start = `Made the column \`${column}\` on table \`${table}\` required`
      if (rows === undefined || values === undefined) {
        return `${start}. This step will fail if there are existing NULL values in that column.`
      }
      return unlessNone(rows - values, `${start}, but there are ${rows - values} existing NULL values.`)
    },
  }
}

function removedValues(table: string, name: string, values: readonly string[]): LossCheck {
  const text = `The values [${values.join(',')}] on the enum \`${name}\` will be removed. If these variants are still used in the database, this will fail.`
  return { severity: 'warning', table, column: undefined, counted: false, text: () => text }
}

function riskyCast(table: string, previous: Column, next: Column): LossCheck {
  return {
    severity: 'warning',
    table,
    column: previous.name,
    counted: true,
    text: ({ values }) => {
      const start = `You are about to alter the column \`${previous.name}\` on the \`${table}\` table`
      const cast = `The data in that column will be cast from \`${typeText(previous.type)}\` to \`${typeText(next.type)}\`.`
      return values === undefined
        ? `${start}. The data in that column could be lost. ${cast}`
        : unlessNone(values, `${start}, which contains ${values} non-null values. ${cast}`)
    },
  }
}

export function recreatedColumn(table: string, { columns: { previous, next } }: Alteration): LossCheck {
  const { name } = previous
  if (!next.nullable && next.default === undefined && previous.nullable) {
    return madeAnewAndRequired(table, name)
  }
  if (!next.nullable && next.default === undefined) {
    return madeAnewWithoutValue(table, name)
  }
  return {
    severity: 'warning',
    table,
    column: name,
    counted: true,
    text: ({ rows, values }) => {
      const loss = values === undefined ? 'data loss if there is data in the column.' : 'data loss.'
      const text = `The \`${name}\` column on the \`${table}\` table would be dropped and recreated. This will lead to ${loss}`
      return unlessNone(rows, unlessNone(values, text))
    },
  }
}

function madeAnewAndRequired(table: string, name: string): LossCheck {
  return {
    severity: 'unexecutable',
    table,
    column: undefined,
    counted: true,
    text: ({ rows }) =>
      unlessNone(
        rows,
        `Added the required column \`${name}\` to the \`${table}\` table without a default value. ` +
          (rows === undefined
            ? 'This is not possible if the table is not empty.'
            : `There are ${rows} rows in this table, it is not possible to execute this step.`),
      ),
  }
}

function madeAnewWithoutValue(table: string, name: string): LossCheck {
  return {
    severity: 'unexecutable',
    table,
    column: undefined,
    counted: true,
    text: ({ rows }) =>
      unlessNone(
        rows,
        `Changed the type of \`${name}\` on the \`${table}\` table. No cast exists, the column would be dropped and recreated, which cannot be done ` +
          (rows === undefined
            ? 'if there is data, since the column is required.'
            : 'since the column is required and there is data in the table.'),
      ),
  }
}

function unlessNone<T extends string | undefined>(count: number | undefined, text: T): T | undefined {
  return count === 0 ? undefined : text
}
