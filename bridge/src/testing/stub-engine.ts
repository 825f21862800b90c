import type { BeginOptions, EngineTransaction } from '../client/engine.ts'
import type { TransactionEngine } from '../logic/engine.ts'
import type { JsonQuery } from '../protocol/json/query.ts'
import { type Resolvers, withResolvers } from '../resolvers.ts'

/** Stands in for the Prisma client: notes what is asked of it, and holds or fails what it is told to. */
export class StubEngine implements TransactionEngine {
  readonly calls: string[] = []
  readonly #held = new Map<string, HeldCall>()
  readonly #failing = new Map<string, unknown>()
  #begun = 0

  /** The next call of this name waits until it is let go. */
  hold(call: string): { readonly release: () => void; readonly reached: Promise<void> } {
    const held = withResolvers<undefined>()
    const reached = withResolvers<undefined>()
    this.#held.set(call, { released: held.promise, reached: reached.resolve })
    return {
      release: () => {
        held.resolve(undefined)
      },
      reached: reached.promise,
    }
  }

  /** Calls of this name fail from now on. */
  fail(call: string, error: unknown): void {
    this.#failing.set(call, error)
  }

  work(call: string): void {
    this.#failing.delete(call)
  }

  async begin(options: BeginOptions): Promise<EngineTransaction> {
    const id = `tx${++this.#begun}`
    await this.#call('begin', options.isolationLevel ?? '')
    return { id }
  }

  async savepoint({ id }: EngineTransaction): Promise<void> {
    await this.#call('savepoint', id)
  }

  async commit({ id }: EngineTransaction): Promise<void> {
    await this.#call('commit', id)
  }

  async rollback({ id }: EngineTransaction): Promise<void> {
    await this.#call('rollback', id)
  }

  async request({ action }: JsonQuery, transaction?: EngineTransaction): Promise<unknown> {
    await this.#call(action, transaction?.id ?? 'outside')
    return action
  }

  async requestBatch(
    queries: readonly JsonQuery[],
    batch?: object,
    transaction?: EngineTransaction,
  ): Promise<{ data: unknown }[]> {
    await this.#call('batch', `${transaction?.id ?? 'outside'}${batch === undefined ? '' : ' whole'}`)
    return queries.map(({ action }) => ({ data: action }))
  }

  endsTransaction(error: unknown): boolean {
    return error instanceof Error && error.message === 'deadlock'
  }

  async #call(name: string, detail: string): Promise<void> {
    this.calls.push(`${name} ${detail}`.trim())
    const held = this.#held.get(name)
    if (held !== undefined) {
      this.#held.delete(name)
      held.reached(undefined)
      await held.released
    }
    if (this.#failing.has(name)) {
      throw this.#failing.get(name)
    }
  }
}

interface HeldCall {
  readonly released: Promise<void>
  readonly reached: Resolvers<undefined>['resolve']
}
