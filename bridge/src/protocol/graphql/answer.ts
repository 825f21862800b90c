import { isTaggedValue } from '../json/query.ts'
import type { Shape } from './selection.ts'

/** Brings an answer of the JSON protocol into the old form: fields by alias, in the order selected, values untagged. */
export function shapedAnswer(value: unknown, shape: Shape | undefined): unknown {
  if (typeof value !== 'object' || value === null) {
    return value
  }
  if (Array.isArray(value)) {
    return value.map((part) => shapedAnswer(part, shape))
  }
  if (isTaggedValue(value)) {
    return value.value
  }
  if (shape === undefined) {
    return value
  }
  const record = value as Record<string, unknown>
  return Object.fromEntries(shape.map(({ alias, name, shape: inner }) => [alias, shapedAnswer(record[name], inner)]))
}
