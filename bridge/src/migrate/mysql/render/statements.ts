import type { Step } from '../differ/steps.ts'
import { addForeignKey, dropForeignKey } from './foreign-key-sql.ts'
import { createIndex, dropIndex } from './index-sql.ts'
import { quoted } from './sql-text.ts'
import { alterTable, createTable } from './table-sql.ts'

/** The SQL that makes one step, without semicolons. */
export function statementsOf(step: Step): string[] {
  const table = quoted(step.kind === 'alter table' ? step.tables.previous.name : step.table.name)
  switch (step.kind) {
    case 'drop foreign key':
      return [dropForeignKey(step.table.name, step.foreignKey)]
    case 'drop index':
      return [dropIndex(step.table.name, step.index)]
    case 'alter table':
      return [alterTable(step.tables, step.changes)]
    case 'drop table':
      return [`DROP TABLE ${table}`]
    case 'create table':
      return [createTable(step.table)]
    case 'create index':
      return [createIndex(step.table.name, step.index)]
    case 'add foreign key':
      return [addForeignKey(step.table.name, step.foreignKey)]
    case 'rename index':
      return [
        `ALTER TABLE ${table} RENAME INDEX ${quoted(step.indexes.previous.name)} TO ${quoted(step.indexes.next.name)}`,
      ]
    case 'redefine index':
      // The other way round it would not work: a foreign key may need the index.
      return [createIndex(step.table.name, step.indexes.next), dropIndex(step.table.name, step.indexes.previous)]
  }
}
