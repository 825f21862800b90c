/** What Prisma makes anew in every run, by field: equal is whatever has the same form. */
const FORMS: readonly (readonly [field: RegExp, form: RegExp])[] = [
  [/^uuid$/, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/],
  [/^uuid7$/, /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/],
  [/^cuid$/, /^c[a-z\d]{24}$/],
  [/^cuid2$/, /^[a-z][a-z\d]{23}$/],
  [/^nanoid$/, /^[\w-]{21}$/],
  [/^ulid$/, /^[\dA-HJKMNP-TV-Z]{26}$/],
]

const RECENT_MILLIS = 600_000

/** Replaces generated values by the name of their form; what has not the promised form stays and will differ. */
export function withoutGenerated(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutGenerated)
  }
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Uint8Array) {
    return value
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    return value
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, masked(key, part)]))
}

function masked(field: string, value: unknown): unknown {
  if (typeof value === 'string') {
    const form = FORMS.find(([pattern]) => pattern.test(field))?.[1]
    return form?.test(value) === true ? `<${field}>` : value
  }
  if ((field === 'made' || field === 'changed') && value instanceof Date) {
    return Math.abs(value.getTime() - Date.now()) < RECENT_MILLIS ? '<now>' : value
  }
  return withoutGenerated(value)
}
