import { setTimeout as sleep } from 'node:timers/promises'

import type { PlannedCase } from '../cases/world.ts'
import type { Step } from '../cases/case.ts'
import { Captures } from '../checks/captures.ts'
import type { Complaint } from '../checks/check.ts'
import type { BridgeClient } from './bridge-client.ts'
import { judge, judgeError, judgeTransaction } from './expectation.ts'

/** Where a case does not come out as expected. */
export interface Failure extends Complaint {
  readonly step: number
  readonly kind: Step['kind']
}

export interface Place {
  readonly client: Pick<BridgeClient, 'graphql' | 'batch' | 'json' | 'startTransaction' | 'closeTransaction'>
  /** Runs a statement beside the bridge. */
  readonly rawSql: (statement: string) => Promise<void>
}

/** Runs the steps of a case in order, up to the first that does not come out as expected. */
export async function runCase({ steps }: PlannedCase, place: Place): Promise<Failure | undefined> {
  const run = new Run(place)
  for (const [index, step] of steps.entries()) {
    const complaint = await run.step(step)
    if (complaint !== undefined) {
      return { step: index, kind: step.kind, ...complaint }
    }
  }
  return undefined
}

class Run {
  readonly #place: Place
  readonly #captures = new Captures()
  readonly #transactions = new Map<string, string>()
  /** One of each step, so that checks find them by the step's number. */
  readonly #answers: unknown[] = []

  constructor(place: Place) {
    this.#place = place
  }

  async step(step: Step): Promise<Complaint | undefined> {
    const answer = await this.#send(step)
    this.#answers.push(answer)
    switch (step.kind) {
      case 'sleep':
      case 'raw_sql':
        return undefined
      case 'error':
        return judgeError(step, answer)
      case 'start_tx':
        this.#transactions.set(step.tx, String((answer as { id?: unknown }).id))
        return judgeTransaction(step.expect, answer)
      case 'commit_tx':
      case 'rollback_tx':
        return judgeTransaction(step.expect, answer)
      default: {
        const complaint = judge(step, answer, this.#answers)
        if (complaint === undefined) {
          this.#captures.take(step.capture ?? [], answer)
        }
        return complaint
      }
    }
  }

  async #send(step: Step): Promise<unknown> {
    const { client, rawSql } = this.#place
    switch (step.kind) {
      case 'sleep':
        return sleep(step.ms)
      case 'raw_sql':
        return rawSql(step.sql)
      case 'run':
      case 'query':
      case 'error':
        return client.graphql(this.#captures.splice(step.query), this.#id(step.tx))
      case 'batch': {
        const isolation = step.isolation === null ? {} : { isolationLevel: step.isolation }
        const queries = step.queries.map((query) => this.#captures.splice(query))
        return client.batch(queries, { transaction: step.transaction, ...isolation }, this.#id(step.tx))
      }
      case 'json_query':
        return underRootField(step.request, await client.json(step.request, this.#id(step.tx)))
      case 'start_tx': {
        const isolation = step.isolation === null ? {} : { isolation_level: step.isolation }
        return client.startTransaction({ max_wait: step.max_wait_ms, timeout: step.timeout_ms, ...isolation })
      }
      case 'commit_tx':
        return client.closeTransaction(this.#idOf(step.tx), 'commit')
      case 'rollback_tx':
        return client.closeTransaction(this.#idOf(step.tx), 'rollback')
    }
  }

  #id(name: string | undefined): string | undefined {
    return name === undefined ? undefined : this.#idOf(name)
  }

  #idOf(name: string): string {
    const id = this.#transactions.get(name)
    if (id === undefined) {
      throw new Error(`The case uses the transaction '${name}' without having started it.`)
    }
    return id
  }
}

/** The old engine named the value by the query's root field; the bridge answers the value alone. */
function underRootField(request: object, answer: unknown): unknown {
  const { modelName = '', action } = request as { modelName?: string; action: string }
  const { data } = answer as { data?: unknown }
  return data === undefined ? answer : { data: { [rootField(action, modelName)]: data } }
}

function rootField(action: string, modelName: string): string {
  const returning = /^(.*Many)(AndReturn)$/.exec(action)
  return returning === null ? `${action}${modelName}` : `${String(returning[1])}${modelName}${String(returning[2])}`
}
