import type { SchemaName } from './names.ts'

/** Something of the database that gets a name in the schema. */
export interface Candidate<Node> {
  /** What it is known by. */
  readonly key: string
  readonly databaseName: string
  /** The name that Prisma would give it. Empty if there is none. */
  readonly fresh: SchemaName
  /** What the given schema has for it, with its name. */
  readonly previous: { readonly node: Node; readonly name: SchemaName } | undefined
}

export interface Named<Node> extends SchemaName {
  readonly previous: Node | undefined
}

/**
 * The names of things that must differ. Those of the given schema stay, then those that can be taken over letter by
 * letter; `A+` and `A-`, which both would be `A_`, become `A_` and `A__2`.
 */
export function distinctNames<Node>(candidates: readonly Candidate<Node>[]): Map<string, Named<Node>> {
  const kept = candidates.flatMap(({ previous }) => (previous === undefined ? [] : [previous.name.name]))
  const taken = new Set(kept)
  const exactFirst = candidates.toSorted((one, other) => Number(isChanged(one)) - Number(isChanged(other)))
  return new Map(
    exactFirst.map(({ key, databaseName, fresh, previous }): [string, Named<Node>] => {
      if (previous !== undefined) {
        return [key, { ...previous.name, previous: previous.node }]
      }
      const name = freeName(fresh.name, taken)
      taken.add(name)
      return [key, { name, map: name === fresh.name ? fresh.map : databaseName, previous }]
    }),
  )
}

/** The name, or the first of `name_2`, `name_3` and so on that is free. An empty name stays empty. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let number = 2; free !== '' && taken.has(free); number += 1) {
    free = `${name}_${number}`
  }
  return free
}

function isChanged({ fresh }: Candidate<unknown>): boolean {
  return fresh.map !== undefined
}
