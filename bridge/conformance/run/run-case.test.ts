import { describe, expect, it } from 'vitest'

import type { Step } from '../cases/case.ts'
import { type Place, runCase } from './run-case.ts'

/** Answers in the order given, and keeps what was sent. */
class ScriptedBridge {
  readonly sent: unknown[] = []
  readonly place: Place
  readonly #answers: unknown[]

  constructor(...answers: unknown[]) {
    this.#answers = answers
    this.place = {
      client: {
        graphql: (query, id) => this.#answer({ query, id }),
        batch: (queries, options, id) => this.#answer({ queries, ...options, id }),
        json: (request, id) => this.#answer({ request, id }),
        startTransaction: (options) => this.#answer(options),
        closeTransaction: (id, how) => this.#answer({ id, how }),
      },
      rawSql: async (statement) => {
        await this.#answer({ statement })
      },
    }
  }

  run(...steps: Step[]) {
    return runCase({ id: 'case', suite: 'suite.rs', steps }, this.place)
  }

  #answer(sent: object): Promise<unknown> {
    this.sent.push(JSON.parse(JSON.stringify(sent)))
    return Promise.resolve(this.#answers.shift())
  }
}

const OK = { result: 'ok' } as const

describe('runCase', () => {
  it('stops at the first step that goes wrong and tells which it was', async () => {
    const bridge = new ScriptedBridge({ data: 1 }, { data: 2 })
    const failure = await bridge.run(
      { kind: 'run', query: 'a', must_succeed: true },
      { kind: 'query', query: 'b', expect: { data: 3 } },
      { kind: 'query', query: 'c', expect: { data: 4 } },
    )

    expect(failure).toEqual({ step: 1, kind: 'query', expected: '{"data":3}', got: { data: 2 } })
    expect(bridge.sent).toHaveLength(2)
  })

  it('sends captured values and compares with the answers of earlier steps', async () => {
    const bridge = new ScriptedBridge({ data: { id: 7 } }, undefined, { data: { id: 7 } })
    const path = ['data', 'id']
    const failure = await bridge.run(
      { kind: 'run', query: 'create', capture: [{ name: 'c0', kind: 'json', path }] },
      { kind: 'raw_sql', sql: 'CREATE VIEW v' },
      { kind: 'query', query: 'find <<c0>>', checks: [{ path, same_as: { step: 0, path } }] },
    )

    expect(failure).toBeUndefined()
    expect(bridge.sent).toEqual([{ query: 'create' }, { statement: 'CREATE VIEW v' }, { query: 'find 7' }])
  })

  it('runs the steps of a transaction inside it', async () => {
    const bridge = new ScriptedBridge({ id: 't-1' }, { data: 1 }, { batchResult: [] }, {})
    const failure = await bridge.run(
      { kind: 'start_tx', tx: 'a', max_wait_ms: 5, timeout_ms: 9, isolation: 'Serializable', expect: OK },
      { kind: 'query', query: 'q', tx: 'a', expect: { data: 1 } },
      { kind: 'batch', queries: ['q'], transaction: true, isolation: null, tx: 'a', expect: { batchResult: [] } },
      { kind: 'commit_tx', tx: 'a', expect: OK },
    )

    expect(failure).toBeUndefined()
    expect(bridge.sent).toEqual([
      { max_wait: 5, timeout: 9, isolation_level: 'Serializable' },
      { query: 'q', id: 't-1' },
      { queries: ['q'], transaction: true, id: 't-1' },
      { id: 't-1', how: 'commit' },
    ])
  })

  it.each([
    [{ modelName: 'User', action: 'findMany' }, 'findManyUser'],
    [{ modelName: 'User', action: 'createManyAndReturn' }, 'createManyUserAndReturn'],
    [{ action: 'executeRaw' }, 'executeRaw'],
  ])('compares the answer to %j under %s', async (request, rootField) => {
    const step = { kind: 'json_query', request } as const

    expect(
      await new ScriptedBridge({ data: [] }).run({ ...step, expect: { data: { [rootField]: [] } } }),
    ).toBeUndefined()
    expect(
      await new ScriptedBridge({ data: [1] }).run({ ...step, expect: { data: { [rootField]: [] } } }),
    ).toBeDefined()
  })
})
