import type { BridgeClient, HttpAnswer } from './bridge-client.ts'
import { jsonAnswerComplaint } from '../../wire/json-answer.ts'

interface Query {
  readonly action: string
}

interface RequestOptions {
  readonly interactiveTransaction?: { readonly id: string }
}

interface BatchOptions {
  readonly transaction?:
    | { readonly kind: 'itx'; readonly options: { readonly id: string } }
    | { readonly kind: 'batch'; readonly options?: { readonly isolationLevel?: string } }
}

interface StartOptions {
  readonly maxWait: number
  readonly timeout: number
  readonly isolationLevel?: string
  readonly newTxId?: string
}

export interface WireError {
  readonly code: string
  readonly kind: string
  readonly message: string
  readonly meta: Readonly<Record<string, unknown>>
  readonly retryable: boolean
}

/** The bridge answered with an error. */
export class BridgeAnswerError extends Error {
  override readonly name = 'BridgeAnswerError'
  readonly status: number
  readonly body: WireError

  constructor(status: number, body: WireError) {
    super(body.message)
    this.status = status
    this.body = body
  }
}

interface Part {
  readonly data?: unknown
  readonly errors?: readonly WireError[]
}

/** What the official client asks of an engine, answered by the bridge. */
export class BridgeEngine {
  readonly name = 'BridgeEngine'
  readonly #bridge: BridgeClient

  constructor(bridge: BridgeClient) {
    this.#bridge = bridge
  }

  start(): Promise<void> {
    return Promise.resolve()
  }

  stop(): Promise<void> {
    return Promise.resolve()
  }

  version(): string {
    return ''
  }

  async request(query: Query, { interactiveTransaction }: RequestOptions): Promise<object> {
    const answer = await this.#bridge.post('/query', query, inTransaction(interactiveTransaction?.id))
    return engineAnswer(query, answer.status, partOf(answer))
  }

  async requestBatch(queries: readonly Query[], { transaction }: BatchOptions): Promise<object[]> {
    const body = {
      batch: queries,
      ...(transaction?.kind === 'batch' ? { transaction: isolationOf(transaction.options) } : {}),
    }
    const id = transaction?.kind === 'itx' ? transaction.options.id : undefined
    const answer = await this.#bridge.post('/query', body, inTransaction(id))
    const { batchResult } = answer.body as { batchResult?: readonly Part[] }
    if (batchResult === undefined) {
      throw errorOf(answer.status, partOf(answer))
    }
    return queries.map((query, index) => {
      const part = batchResult[index] ?? {}
      return part.errors === undefined ? engineAnswer(query, answer.status, part) : errorOf(answer.status, part)
    })
  }

  async transaction(action: 'start' | 'commit' | 'rollback', _headers: object, argument: unknown): Promise<unknown> {
    if (action === 'start') {
      const { maxWait, timeout, isolationLevel, newTxId } = argument as StartOptions
      const body = { max_wait: maxWait, timeout, isolation_level: isolationLevel, new_tx_id: newTxId }
      return this.#transactionAnswer(await this.#bridge.post('/transaction/start', body))
    }
    const { id } = argument as { id: string }
    return this.#transactionAnswer(await this.#bridge.post(`/transaction/${id}/${action}`, {}))
  }

  #transactionAnswer(answer: HttpAnswer): unknown {
    const part = answer.body as Part
    if (part.errors !== undefined) {
      throw errorOf(answer.status, part)
    }
    return { ...part, payload: undefined }
  }
}

function inTransaction(id: string | undefined): Record<string, string> {
  return id === undefined ? {} : { 'x-transaction-id': id }
}

function partOf({ body }: HttpAnswer): Part {
  const complaint = jsonAnswerComplaint(body)
  if (complaint !== undefined) {
    throw new Error(`The answer breaks the wire contract: ${complaint}: ${JSON.stringify(body)}`)
  }
  return body as Part
}

function engineAnswer(query: Query, status: number, part: Part): object {
  if (part.errors !== undefined) {
    throw errorOf(status, part)
  }
  return { data: { [query.action]: part.data } }
}

function errorOf(status: number, { errors = [] }: Part): Error {
  const [first] = errors
  return first === undefined
    ? new Error('The bridge answered neither data nor errors')
    : new BridgeAnswerError(status, first)
}

function isolationOf(options: { readonly isolationLevel?: string } | undefined): object {
  return options?.isolationLevel === undefined ? {} : { isolationLevel: options.isolationLevel }
}
