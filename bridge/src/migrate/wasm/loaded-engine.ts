import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'

import type { SchemaFile } from '../../schema/files.ts'
import { SchemaEngineError } from '../engine/schema-engine-error.ts'

type Bindings = Record<string, unknown> & {
  __wbg_set_wasm(exports: unknown): void
  SchemaEngine: typeof SchemaEngine
}

/** Runs Prisma's schema engine, which is WebAssembly, over a driver adapter. */
export async function withLoadedEngine<T>(
  files: readonly SchemaFile[],
  adapter: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await (loading ??= loadEngine())
  const bound = bindMigrationAwareSqlAdapterFactory(adapter)
  const datamodels = files.map(({ path, content }): [string, string] => [path, content])
  const panic = nextPanic()
  try {
    const engine = await Promise.race([SchemaEngine.new({ datamodels }, () => undefined, bound), panic])
    return await Promise.race([work(engine), panic])
  } catch (error) {
    throw new SchemaEngineError(messageOf(error), { cause: error })
  }
}

/** The bindings hold on to one instance: a second one would read the memory of the first. */
let loading: Promise<Bindings> | undefined

async function loadEngine(): Promise<Bindings> {
  const bindings = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as Bindings
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(wasmFile())), {
    './schema_engine_bg.js': bindings,
  })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start'] as () => void
  start()
  return bindings
}

/** After a panic the engine answers nothing any more; it only leaves its last words here. */
function nextPanic(): Promise<never> {
  return new Promise((_resolve, reject) => {
    const registry = {
      set_message: (message: string) => {
        reject(new Error(message))
      },
    }
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry })
  })
}

/** Beside the bundle, or in the package when the bridge runs from its sources. */
function wasmFile(): URL | string {
  const bundled = new URL('./schema_engine_bg.wasm', import.meta.url)
  return existsSync(bundled)
    ? bundled
    : createRequire(import.meta.url)
        .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
        .replace(/\.js$/, '.wasm')
}

/** The engine gives Prisma's messages without their codes, which tools look for. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/^Authentication failed/, 'P1000'],
  [/^Can't reach database server/, 'P1001'],
  [/^Database .* does not exist/, 'P1003'],
]

function messageOf(error: unknown): string {
  const { message } = error as { message?: unknown }
  const text = typeof message === 'string' ? message : String(error)
  const code = CODES.find(([pattern]) => pattern.test(text))?.[1]
  return code === undefined ? text : `${code}: ${text}`
}
