import type { ForeignKey, ReferentialAction } from '../structure/foreign-key.ts'
import { quoted, quotedList } from './sql-text.ts'

const ACTIONS: Readonly<Record<ReferentialAction, string>> = {
  Cascade: 'CASCADE',
  NoAction: 'NO ACTION',
  Restrict: 'RESTRICT',
  SetDefault: 'SET DEFAULT',
  SetNull: 'SET NULL',
}

export function addForeignKey(table: string, key: ForeignKey): string {
  return (
    `ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${quoted(key.name)} FOREIGN KEY (${quotedList(key.columns)}) ` +
    `REFERENCES ${quoted(key.referencedTable)}(${quotedList(key.referencedColumns)}) ` +
    `ON DELETE ${ACTIONS[key.onDelete]} ON UPDATE ${ACTIONS[key.onUpdate]}`
  )
}

export function dropForeignKey(table: string, { name }: ForeignKey): string {
  return `ALTER TABLE ${quoted(table)} DROP FOREIGN KEY ${quoted(name)}`
}
