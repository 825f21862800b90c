import type { Path } from '../cases/case.ts'

/** What stands at a place of an answer. What is missing reads as null. */
export function valueAt(root: unknown, path: Path): unknown {
  let value: unknown = root
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined
  }
  return value ?? null
}
