import fc from 'fast-check'

import { type FuzzAnswer, complaint } from './judge.ts'
import { memoryText, type Memory, settledMemory } from './memory.ts'
import { anyRequest, type FuzzRequest, SOME_TRANSACTION } from './requests.ts'

export interface CampaignOptions {
  readonly seed: number
  readonly requests: number
  readonly send: (request: FuzzRequest) => Promise<FuzzAnswer>
  /** Puts the database back to a moderate size. */
  readonly tidy: () => Promise<void>
}

export interface CampaignResult {
  readonly failures: readonly string[]
  readonly statuses: Readonly<Record<string, number>>
  readonly memory: readonly Memory[]
}

const CHUNK = 1000
const IN_FLIGHT = 8
const PATIENCE_MILLIS = 30_000
const MOST_FAILURES = 20
/** Memory is looked at this many times; the first two looks are warm-up. */
const LOOKS = 10

/** Sends random requests, several at a time, and collects every answer that breaks the contract. */
export async function campaign(options: CampaignOptions): Promise<CampaignResult> {
  const failures: string[] = []
  const statuses: Record<string, number> = {}
  const memory: Memory[] = []
  const transaction = { id: 'never-started' }
  for (let sent = 0; sent < options.requests && failures.length < MOST_FAILURES; sent += CHUNK) {
    const requests = fc.sample(anyRequest, {
      seed: options.seed + sent,
      numRuns: Math.min(CHUNK, options.requests - sent),
    })
    const next = requests[Symbol.iterator]()
    const worker = async () => {
      for (const request of next) {
        const real = withTransaction(request, transaction.id)
        const answer = await inTime(options.send(real))
        const said = typeof answer === 'string' ? answer : complaint(real.method, real.url, answer)
        if (said !== undefined) {
          failures.push(`${said}\n  request ${shown(real)}\n  answer  ${JSON.stringify(answer).slice(0, 2000)}`)
        } else if (typeof answer !== 'string') {
          count(statuses, `${request.kind} ${answer.status}`)
          transaction.id = startedId(request, answer) ?? transaction.id
        }
      }
    }
    await Promise.all(Array.from({ length: IN_FLIGHT }, worker))
    await options.tidy()
    if (Math.floor((sent + CHUNK) / (options.requests / LOOKS)) > memory.length) {
      memory.push(await settledMemory())
    }
  }
  return { failures, statuses, memory }
}

/** The answer, or what happened instead of one. */
async function inTime(answer: Promise<FuzzAnswer>): Promise<FuzzAnswer | string> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MILLIS, `there was no answer within ${PATIENCE_MILLIS} ms`)
  })
  try {
    return await Promise.race([answer, patience])
  } catch (error) {
    return `sending failed: ${String(error)}`
  } finally {
    clearTimeout(timer)
  }
}

function withTransaction(request: FuzzRequest, id: string): FuzzRequest {
  const replaced = (text: string) => text.replaceAll(SOME_TRANSACTION, id)
  return {
    ...request,
    url: replaced(request.url),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, replaced(value)])),
    payload: typeof request.payload === 'string' ? replaced(request.payload) : request.payload,
  }
}

function startedId({ kind }: FuzzRequest, { body }: FuzzAnswer): string | undefined {
  return kind.startsWith('transaction ') ? /^\{(?:"transaction":\{)?"id":"([^"]+)"/.exec(body)?.[1] : undefined
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1
}

function shown({ kind, method, url, headers, payload }: FuzzRequest): string {
  const body = typeof payload === 'string' ? payload : `base64 ${payload.toString('base64')}`
  return `(${kind}) ${method} ${url} ${JSON.stringify(headers)}\n  ${body.slice(0, 4000)}`
}

export function campaignReport(name: string, seed: number, { failures, statuses, memory }: CampaignResult): string {
  const sorted = Object.entries(statuses).sort(([a], [b]) => (a < b ? -1 : 1))
  const total = sorted.reduce((sum, [, number]) => sum + number, 0)
  return [
    `${name}: seed ${seed}, ${total} requests answered as the contract says, ${failures.length} not`,
    ...sorted.map(([key, number]) => `  ${key.padEnd(26)}${String(number).padStart(8)}`),
    ...memory.map((one, index) => `  after ${(index + 1) * (100 / LOOKS)} %: ${memoryText(one)}`),
    ...failures,
    '',
  ].join('\n')
}
