import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'

import type { BridgeClient } from './bridge-client.ts'
import type { GeneratedClient } from './generate.ts'
import { BridgeEngine } from './bridge-engine.ts'

export type Row = Readonly<Record<string, unknown>>

/** A model's calls, such as `findMany`, as the official client offers them. */
export type Delegate = Readonly<Record<string, (args?: unknown) => Promise<unknown>>> & {
  readonly fields: Readonly<Record<string, unknown>>
}

/** The public face of a generated client. */
export interface PublicClient {
  readonly [model: string]: unknown
  $transaction(work: unknown, options?: object): Promise<unknown>
  $queryRaw(query: unknown, ...values: unknown[]): Promise<unknown>
  $executeRaw(query: unknown, ...values: unknown[]): Promise<number>
  $queryRawUnsafe(query: string, ...values: unknown[]): Promise<unknown>
  $executeRawUnsafe(query: string, ...values: unknown[]): Promise<number>
  $disconnect(): Promise<void>
}

export function delegateOf(client: PublicClient, model: string): Delegate {
  return client[`${model.charAt(0).toLowerCase()}${model.slice(1)}`] as Delegate
}

/** The official client as its users have it: over the driver adapter, with nothing of ours in between. */
export function officialClient(generated: GeneratedClient, adapter: SqlDriverAdapterFactory): PublicClient {
  return new generated.PrismaClient({ adapter, errorFormat: 'minimal' }) as PublicClient
}

/**
 * The same official client, whose engine is the bridge: what it serializes is sent over HTTP as it is, and what the
 * bridge answers is decoded by the client's own code. So both answers can be compared as JavaScript values.
 */
export function bridgedClient(
  generated: GeneratedClient,
  adapter: SqlDriverAdapterFactory,
  bridge: BridgeClient,
): PublicClient {
  const client = officialClient(generated, adapter)
  Object.assign(client, { _engine: new BridgeEngine(bridge) })
  return client
}
