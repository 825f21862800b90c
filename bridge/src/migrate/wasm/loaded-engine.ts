import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type {
  ErrorCapturingSqlMigrationAwareDriverAdapterFactory,
  SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'

import type { SchemaFile } from '../../schema/files.ts'
import { SchemaEngineError } from '../engine/schema-engine-error.ts'
import { codeOf, engineMessage } from './engine-message.ts'
import { panics } from './panics.ts'

type Bindings = Record<string, unknown> & {
  __wbg_set_wasm(exports: unknown): void
  SchemaEngine: typeof SchemaEngine
}

/** Prisma's schema engine, which is WebAssembly, over a driver adapter. It connects when it is first asked for something. */
export class LoadedEngine {
  readonly #files: readonly SchemaFile[]
  readonly #adapter: ErrorCapturingSqlMigrationAwareDriverAdapterFactory
  #engine: Promise<SchemaEngine> | undefined

  constructor(files: readonly SchemaFile[], adapter: SqlMigrationAwareDriverAdapterFactory) {
    this.#files = files
    this.#adapter = bindMigrationAwareSqlAdapterFactory(adapter)
  }

  /** The engine does one thing at a time: the caller waits for one work before the next. */
  async run<T>(work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
    try {
      return await panics.watch(async () => work(await (this.#engine ??= this.#open())))
    } catch (error) {
      const cause = this.#driverError(error) ?? error
      throw new SchemaEngineError(engineMessage(cause), codeOf(error), { cause })
    }
  }

  /** What the engine has no name for stays with the adapter, and is only referred to by a number. */
  #driverError(error: unknown): unknown {
    const [, number] = /External error id#(\d+)/.exec((error as Error).message) ?? []
    return number === undefined ? undefined : this.#adapter.errorRegistry.consumeError(Number(number))?.error
  }

  async #open(): Promise<SchemaEngine> {
    const { SchemaEngine } = await (loading ??= loadEngine())
    const datamodels = this.#files.map(({ path, content }): [string, string] => [path, content])
    return SchemaEngine.new({ datamodels }, () => undefined, this.#adapter)
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
  panics.install()
  const start = instance.exports['__wbindgen_start'] as () => void
  start()
  return bindings
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
