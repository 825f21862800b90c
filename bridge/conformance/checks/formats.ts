/** The shapes of ids that Prisma makes. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  uuid7: /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i,
  cuid1: /^c[0-9a-z]{24}$/,
  cuid2: /^[a-z][0-9a-z]{1,31}$/,
  ulid: /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/i,
}

export function hasFormat(value: unknown, name: string): boolean {
  const format = FORMATS[name]
  if (format === undefined) {
    throw new Error(`The harness does not know the format '${name}'. It knows ${Object.keys(FORMATS).join(', ')}.`)
  }
  return typeof value === 'string' && format.test(value)
}

/** The name of a JSON value's type. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) {
    return 'null'
  }
  return Array.isArray(value) ? 'array' : typeof value
}
