/** What Prisma says about things that a schema cannot take over as they are, in the order in which it says them. */
const MESSAGES = {
  fieldsWithoutName:
    'These fields were commented out because their names are currently not supported by Prisma. Please provide valid ones that match [a-zA-Z][a-zA-Z0-9_]* using the `@map` attribute:',
  mappedFields: 'These fields were enriched with `@map` information taken from the previous Prisma schema:',
  valuesWithoutName:
    'These enum values were commented out because their names are currently not supported by Prisma. Please provide valid ones that match [a-zA-Z][a-zA-Z0-9_]* using the `@map` attribute:',
  modelsWithoutIdentifier:
    'The following models were ignored as they do not have a valid unique identifier or id. This is currently not supported by Prisma Client:',
  namedModelIds: 'These models were enriched with custom compound id names taken from the previous Prisma schema:',
  namedViewIds: 'These views were enriched with custom compound id names taken from the previous Prisma schema:',
  unsupportedTypes:
    'These fields are not supported by Prisma Client, because Prisma currently does not support their types:',
  mappedModels: 'These models were enriched with `@@map` information taken from the previous Prisma schema:',
  mappedViews: 'These views were enriched with `@@map` information taken from the previous Prisma schema:',
  mappedValues: 'These enum values were enriched with `@map` information taken from the previous Prisma schema:',
  mappedEnums: 'These enums were enriched with `@@map` information taken from the previous Prisma schema:',
  copiedRelations:
    'Relations were copied from the previous data model due to not using foreign keys in the database. If any of the relation columns changed in the database, the relations might not be correct anymore:',
  partitionedTables: 'These tables are partition tables, which are not yet fully supported:',
  checkConstraints:
    'These constraints are not supported by Prisma Client, because Prisma currently does not fully support check constraints. Read more: https://pris.ly/d/check-constraints',
  comments:
    'These objects have comments defined in the database, which is not yet fully supported. Read more: https://pris.ly/d/database-comments',
} as const

type Topic = keyof typeof MESSAGES

/** Collects what is to be said after an introspection. */
export class Warnings {
  readonly #items = new Map<Topic, string[]>()
  readonly #groups = new Map<string, string[]>()

  /** One line under a topic. */
  add(topic: Exclude<Topic, 'fieldsWithoutName'>, item: string): void {
    listOf(this.#items, topic).push(item)
  }

  /** These are listed by model: one line may have several fields. */
  addFieldWithoutName(block: string, field: string): void {
    listOf(this.#groups, block).push(field)
  }

  /** Undefined if there is nothing to say. */
  get text(): string | undefined {
    const topics = (Object.keys(MESSAGES) as Topic[]).flatMap((topic) => {
      const lines = topic === 'fieldsWithoutName' ? this.#fieldsWithoutName() : (this.#items.get(topic) ?? [])
      return lines.length === 0 ? [] : [`\n${MESSAGES[topic]}\n${lines.map((line) => `  - ${line}\n`).join('')}`]
    })
    return topics.length === 0 ? undefined : `*** WARNING ***\n${topics.join('')}`
  }

  #fieldsWithoutName(): string[] {
    return [...this.#groups].sort().map(([block, fields]) => {
      const names = [...fields].sort().map((field) => `"${field}"`)
      return `${block}, field(s): [${names.join(', ')}]`
    })
  }
}

function listOf<Key>(lists: Map<Key, string[]>, key: Key): string[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
