import { databaseNameOf } from '../../../schema/syntax/attributes.ts'
import type { ModelNode } from '../../../schema/syntax/tree.ts'
import { fieldNamed } from './schema-models.ts'

/** MySQL's longest name. */
const LONGEST = 64

export function columnName(model: ModelNode, fieldName: string): string {
  const field = fieldNamed(model, fieldName)
  return field === undefined ? fieldName : databaseNameOf(field)
}

/** The name that Prisma gives an index or a foreign key by default: too long ones are cut before the suffix. */
export function constraintName(table: string, columns: readonly string[], suffix: 'key' | 'idx' | 'fkey'): string {
  return withSuffix([table, ...columns].join('_'), `_${suffix}`)
}

export function withSuffix(name: string, suffix: string): string {
  return cut(name, LONGEST - suffix.length) + suffix
}

export function shortened(name: string): string {
  return Array.from(name).slice(0, LONGEST).join('')
}

/** Prisma counts bytes, and leaves out a character that does not fit in whole. */
function cut(text: string, bytes: number): string {
  let length = 0
  let kept = ''
  for (const character of text) {
    length += Buffer.byteLength(character)
    if (length > bytes) {
      break
    }
    kept += character
  }
  return kept
}
