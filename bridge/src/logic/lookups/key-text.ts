import { isTaggedValue } from '../../protocol/json/query.ts'
import type { KeyField } from './unique-keys.ts'

const INT_LIMIT = 2 ** 31

/**
 * A value of a key as a text that is equal for equal values only, be it in a query or in an answer. Nothing for what is
 * no value of this type: Prisma says best what is wrong with it.
 */
export function keyText({ type }: KeyField, value: unknown): string | undefined {
  switch (type) {
    case 'Int':
      return Number.isInteger(value) && Math.abs(value as number) < INT_LIMIT ? String(value) : undefined
    case 'BigInt':
      return bigIntText(isTaggedValue(value) && value.$type === 'BigInt' ? value.value : value)
    case 'String':
      return typeof value === 'string' ? value : undefined
  }
}

function bigIntText(value: unknown): string | undefined {
  return Number.isSafeInteger(value) || (typeof value === 'string' && /^-?\d+$/.test(value))
    ? String(BigInt(value as number | string))
    : undefined
}
