import type { Connection, QueryOptions, TypeCastFunction } from 'mariadb'

/**
 * The adapter hands `0001-01-01 00:00:00` to JavaScript's date parser, which takes years below 100 for years of our
 * time. With a `T` between date and time the same text is ISO 8601 and is read as it stands.
 */
export function castDates(target: Pick<Connection, 'execute'>): void {
  const execute = target.execute.bind(target) as (options: unknown, values?: unknown) => Promise<never>
  target.execute = (options: string | QueryOptions, values?: unknown) => execute(withIsoDates(options), values)
}

function withIsoDates(options: string | QueryOptions): string | QueryOptions {
  const typeCast = typeof options === 'object' ? options.typeCast : undefined
  return typeof options === 'object' && typeof typeCast === 'function'
    ? { ...options, typeCast: isoDates(typeCast) }
    : options
}

function isoDates(typeCast: TypeCastFunction): TypeCastFunction {
  return (field, next) => {
    const value = typeCast(field, next)
    return isDateTime(field.type) && typeof value === 'string' ? value.replace(' ', 'T') : value
  }
}

function isDateTime(type: string): boolean {
  return type.startsWith('DATETIME') || type.startsWith('TIMESTAMP')
}
