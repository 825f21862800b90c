/** Whether two JSON values are equal. The order of keys does not count. */
export function jsonEquals(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

/** Whether they are equal once their numbers are rounded to 32-bit floating point. */
export function jsonEqualsAsFloat32(a: unknown, b: unknown): boolean {
  return jsonEquals(asFloat32(a), asFloat32(b))
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

function asFloat32(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'number' ? Math.fround(part) : part,
  )
}
