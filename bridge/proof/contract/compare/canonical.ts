/**
 * Writes a value of the official client as text in which equal values are equal and different ones differ: class and
 * value of Decimal, BigInt, Date and bytes, the order of lists and fields, and `undefined` apart from null.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(marked(value), undefined, 1)
}

/** The same for lists in no particular order. */
export function unordered(value: unknown): string {
  return JSON.stringify(sorted(marked(value)), undefined, 1)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((part) => [JSON.stringify(sorted(part)), sorted(part)] as const)
    return parts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part)
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sorted(part)]))
    : value
}

function marked(value: unknown): unknown {
  switch (typeof value) {
    case 'bigint':
      return { '<BigInt>': String(value) }
    case 'undefined':
      return { '<undefined>': true }
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { '<number>': Object.is(value, -0) ? '-0' : String(value) }
    case 'object':
      return value === null ? null : markedObject(value)
    default:
      return value
  }
}

function markedObject(value: object): unknown {
  if (value instanceof Date) {
    return { '<Date>': Number.isNaN(value.getTime()) ? 'invalid' : value.toISOString() }
  }
  if (value instanceof Uint8Array) {
    return { '<Bytes>': Buffer.from(value).toString('hex') }
  }
  if (isDecimal(value)) {
    return { '<Decimal>': value.toFixed() }
  }
  if (Array.isArray(value)) {
    return value.map(marked)
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, marked(part)]))
}

/** Two copies of the class may be loaded, so it is known by what it can do. */
function isDecimal(value: object): value is { toFixed(): string } {
  return 'toFixed' in value && typeof value.toFixed === 'function' && 'precision' in value
}
