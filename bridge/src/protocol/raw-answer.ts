import { UnreadableValueError, withoutTrailingZeros } from './answer.ts'

/** The rows of a raw query, with the type of each column as Prisma names it. */
export interface RawAnswer {
  readonly columns: readonly string[]
  readonly types: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

/**
 * Brings the rows of a raw query into JSON: bytes as base64, whole numbers beyond JavaScript's as strings. They hold no
 * tags, so whatever looks like one is the caller's own JSON and stays as it is. The answer is changed in place.
 */
export function exactRawAnswer(answer: RawAnswer): RawAnswer {
  const rows = answer.rows as unknown[][]
  answer.types.forEach((type, column) => {
    const toJson = isDecimal(type) ? plainDecimal : plainValue
    if (type !== 'json' && type !== 'json-array') {
      for (const row of rows) {
        row[column] = toJson(row[column])
      }
    }
  })
  return answer
}

function isDecimal(type: string): boolean {
  return type === 'decimal' || type === 'decimal-array'
}

/** Databases fill decimals with zeros up to the scale of their column. */
function plainDecimal(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(plainDecimal)
  }
  return typeof value === 'string' ? withoutTrailingZeros(value) : plainValue(value)
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new UnreadableValueError(
      `The database answered the number ${value}, which JSON cannot carry. Convert it to text in the query.`,
    )
  }
  if (typeof value === 'bigint') {
    return String(value)
  }
  if (value instanceof Uint8Array) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
  }
  return Array.isArray(value) ? value.map(plainValue) : value
}
