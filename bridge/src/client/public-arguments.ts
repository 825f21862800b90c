import { type FieldSelection, isTaggedValue, type JsonQuery, type SelectionSet } from '../protocol/json/query.ts'

/**
 * Turns a query of the JSON protocol into the arguments that a TypeScript user would have written, because Prisma
 * renders its validation messages around those.
 */
export function publicArguments({ arguments: args, selection }: FieldSelection): Record<string, unknown> {
  return { ...(publicValue(args ?? {}) as Record<string, unknown>), ...publicSelection(selection) }
}

function publicSelection(selection: SelectionSet): Record<string, unknown> {
  const { $scalars: scalars, $composites: _composites, ...fields } = selection
  const entries = Object.entries(fields).map(([name, field]) => [name, publicField(field)] as const)
  if (scalars === undefined) {
    return { select: Object.fromEntries(entries) }
  }
  return entries.length === 0 ? {} : { include: Object.fromEntries(entries) }
}

function publicField(field: boolean | FieldSelection): unknown {
  if (typeof field === 'boolean') {
    return field
  }
  const args = publicArguments(field)
  return Object.keys(args).length === 0 ? true : args
}

function publicValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(publicValue)
  }
  if (isTaggedValue(value)) {
    return value.$type === 'DateTime' ? new Date(String(value.value)) : value.value
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, publicValue(part)]))
  }
  return value
}

const PUBLIC_ACTIONS: Readonly<Record<string, string>> = {
  createOne: 'create',
  deleteOne: 'delete',
  updateOne: 'update',
  upsertOne: 'upsert',
}

/** The call that a TypeScript user would have made, such as `user.create`. */
export function publicMethod({ modelName, action }: JsonQuery): string {
  if (modelName === undefined) {
    return `$${action}`
  }
  return `${modelName.charAt(0).toLowerCase()}${modelName.slice(1)}.${PUBLIC_ACTIONS[action] ?? action}`
}
