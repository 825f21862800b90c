import { isTaggedValue } from './json/query.ts'

const COMPARISONS = ['gt', 'gte', 'lt', 'lte']

/** Prisma's compiler panics where a Json is compared with anything but a string or a number. */
export function isBrokenComparison(path: string, key: string, value: unknown): boolean {
  return (
    COMPARISONS.includes(key) &&
    isFilter(path) &&
    isTaggedValue(value) &&
    value.$type === 'Json' &&
    !/^\s*["\d-]/.test(String(value.value))
  )
}

/** Inside `where` there is the name of a column before that of a comparison. */
function isFilter(path: string): boolean {
  return /\.where\b.*\.\w+$/.test(path)
}
