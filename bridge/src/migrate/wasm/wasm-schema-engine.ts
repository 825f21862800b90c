import path from 'node:path'

import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { DiffTarget, MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm'

import type { SchemaFile } from '../../schema/files.ts'
import type { Difference, DifferenceForm, Structure } from '../engine/difference.ts'
import type { EngineSchema } from '../engine/engine-schema.ts'
import type { Migration } from '../engine/migration.ts'
import type { DataLoss, Introspection, PushOutcome, SchemaEngine } from '../engine/schema-engine.ts'
import { SchemaParser } from '../../schema/parser.ts'
import { AssumedHistory } from './assumed-history.ts'
import { withoutKnownExtensions } from './known-extensions.ts'
import { LoadedEngine } from './loaded-engine.ts'
import { forgetHistory, prepareReset } from './postgresql-reset.ts'
import { dropEverything } from './sqlite-reset.ts'
import { withWholeScripts } from './whole-scripts.ts'

/** Prisma's own engine, as WebAssembly: PostgreSQL, CockroachDB and SQLite. */
export class WasmSchemaEngine implements SchemaEngine {
  readonly #files: readonly SchemaFile[]
  readonly #provider: string
  readonly #adapter: SqlMigrationAwareDriverAdapterFactory
  readonly #history = new AssumedHistory()
  readonly #engine: LoadedEngine

  constructor({ files, provider }: EngineSchema, adapter: SqlMigrationAwareDriverAdapterFactory) {
    this.#files = files
    this.#provider = provider
    this.#adapter = adapter
    this.#engine = new LoadedEngine(
      files,
      this.#history.watch(provider === 'sqlite' ? withWholeScripts(adapter) : adapter),
    )
  }

  async diff(from: Structure, to: Structure, form: DifferenceForm): Promise<Difference> {
    const beside = [from, to].some(({ of }) => of === 'migrations') ? await this.#datasource() : this.#files
    return this.#engine.run(async (engine) => {
      const { exitCode, stdout } = await engine.diff({
        from: this.#diffTarget(from, beside),
        to: this.#diffTarget(to, beside),
        script: form === 'script',
        exitCode: true,
        filters: NO_FILTER,
      })
      return { empty: exitCode === 0, text: stdout ?? '' }
    })
  }

  push(schema: readonly SchemaFile[], { force }: { readonly force: boolean }): Promise<PushOutcome> {
    return this.#engine.run((engine) => engine.schemaPush({ force, schema: container(schema), filters: NO_FILTER }))
  }

  async evaluateDataLoss(migrations: readonly Migration[], schema: readonly SchemaFile[]): Promise<DataLoss> {
    await this.#tryMigrations(migrations)
    return this.#engine.run(async (engine) => {
      const { warnings, unexecutableSteps } = await engine.evaluateDataLoss({
        migrationsList: this.#migrationList(migrations),
        schema: container(schema),
        filters: NO_FILTER,
      })
      return {
        warnings: warnings.map(({ message }) => message),
        unexecutable: unexecutableSteps.map(({ message }) => message),
      }
    })
  }

  async createMigration(migrations: readonly Migration[], schema: readonly SchemaFile[]): Promise<string | undefined> {
    await this.#tryMigrations(migrations)
    return this.#engine.run(async (engine) => {
      const { migrationScript } = await engine.createMigration({
        migrationsList: this.#migrationList(migrations),
        schema: container(schema),
        draft: false,
        migrationName: '',
        filters: NO_FILTER,
      })
      return typeof migrationScript === 'string' ? withoutKnownExtensions(migrationScript, migrations) : undefined
    })
  }

  introspect(schema: readonly SchemaFile[], { force }: { readonly force: boolean }): Promise<Introspection> {
    return this.#engine.run(async (engine) => {
      const result = await engine.introspect({
        schema: container(schema),
        baseDirectoryPath: commonFolder(schema),
        force,
        compositeTypeDepth: -1,
        namespaces: null,
      })
      return { files: result.schema.files, warnings: result.warnings ?? undefined, views: result.views ?? [] }
    })
  }

  /** The engine's own reset leaves too much: on SQLite it only deletes rows, elsewhere it depends on what is there. */
  async reset(): Promise<void> {
    if (this.#provider === 'sqlite') {
      await dropEverything(this.#adapter)
      return
    }
    const parser = await SchemaParser.load()
    await prepareReset(this.#adapter, parser.config(this.#files).schemas)
    await this.#engine.run((engine) => engine.reset({ filter: NO_FILTER }))
    await forgetHistory(this.#adapter)
  }

  /** Lets the engine find out what the migrations make, which it does not when it needs to know it. */
  async #tryMigrations(migrations: readonly Migration[]): Promise<void> {
    const names = migrations.map(({ name }) => name)
    await this.#history.during(names, () =>
      this.#engine.run((engine) =>
        engine.devDiagnostic({ migrationsList: this.#migrationList(migrations), filters: NO_FILTER }),
      ),
    )
  }

  /**
   * Only the provider and the namespaces. The engine knows nothing of preview features when it looks at what migrations
   * make; where it knew of them for the database alone, every extension would pass for a difference.
   */
  async #datasource(): Promise<readonly SchemaFile[]> {
    const { schemas } = (await SchemaParser.load()).config(this.#files)
    const list = schemas.length === 0 ? '' : `  schemas = ${JSON.stringify(schemas)}\n`
    return [{ path: 'schema.prisma', content: `datasource db {\n  provider = "${this.#provider}"\n${list}}\n` }]
  }

  #diffTarget(structure: Structure, datasource: readonly SchemaFile[]): DiffTarget {
    switch (structure.of) {
      case 'nothing':
        return { tag: 'empty' }
      case 'database':
        return { tag: 'schemaDatasource', ...container(datasource), configDir: '.' }
      case 'schema':
        return { tag: 'schemaDatamodel', ...container(structure.files) }
      case 'migrations':
        return { tag: 'migrations', ...this.#migrationList(structure.migrations) }
    }
  }

  #migrationList(migrations: readonly Migration[]): MigrationList {
    return {
      baseDir: 'migrations',
      // The engine reads from it for which database the migrations are.
      lockfile: { path: 'migration_lock.toml', content: `provider = "${this.#provider}"` },
      shadowDbInitScript: '',
      migrationDirectories: migrations.map(({ name, script }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
      })),
    }
  }
}

/** Where a file for new models belongs. */
function commonFolder(files: readonly SchemaFile[]): string {
  const [first = [], ...rest] = files.map((file) => path.posix.dirname(file.path).split('/'))
  const length = first.findIndex((part, i) => rest.some((other) => other[i] !== part))
  const common = first.slice(0, length === -1 ? undefined : length)
  return common.length === 0 ? '.' : common.join('/') || '/'
}

const NO_FILTER = { externalTables: [], externalEnums: [] }

function container(files: readonly SchemaFile[]): SchemasContainer {
  return { files: files.map((file) => ({ ...file })) }
}
