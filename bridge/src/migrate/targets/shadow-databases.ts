import { randomUUID } from 'node:crypto'

/** Drops shadow databases, each once: when an engine is done with it, or else when the target is closed. */
export class ShadowDatabases {
  readonly #open = new Set<() => Promise<void>>()

  /** Returns what the adapter of the shadow database is to call when it is disposed of. */
  add(drop: () => Promise<void>): () => Promise<void> {
    const dropOnce = async () => {
      if (this.#open.delete(dropOnce)) {
        await drop()
      }
    }
    this.#open.add(dropOnce)
    return dropOnce
  }

  async dropAll(): Promise<void> {
    for (const drop of [...this.#open]) {
      await drop()
    }
  }
}

/** A name as Prisma gives it, by which people recognize databases that were left behind. */
export function shadowDatabaseName(): string {
  return `prisma_migrate_shadow_db_${randomUUID()}`
}
