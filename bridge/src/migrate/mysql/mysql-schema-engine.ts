import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

import type { SchemaFile } from '../../schema/files.ts'
import { SchemaParser } from '../../schema/parser.ts'
import type { Difference, DifferenceForm, Structure } from '../engine/difference.ts'
import type { Migration } from '../engine/migration.ts'
import { SchemaEngineError } from '../engine/schema-engine-error.ts'
import type { DataLoss, Introspection, PushOutcome, SchemaEngine } from '../engine/schema-engine.ts'
import { calculateStructure } from './calculate/calculate-structure.ts'
import { databaseName, describeDatabase } from './describe/describe-database.ts'
import { MYSQL_8, readServer, type Server } from './describe/server.ts'
import { differences } from './differ/differences.ts'
import type { Step } from './differ/steps.ts'
import { engineError } from './engine-error.ts'
import { introspectStructure } from './introspect/introspect-structure.ts'
import { findLosses, possibleLosses } from './loss/find-losses.ts'
import { migrationScript, scriptOf } from './render/script.ts'
import { statementsOf } from './render/statements.ts'
import { summaryOf } from './render/summary.ts'
import { resetScript } from './reset-script.ts'
import { applyToShadowDatabase } from './shadow-database.ts'
import { type DatabaseStructure, NOTHING } from './structure/database-structure.ts'

interface Side {
  readonly structure: DatabaseStructure
  /** The server that the structure is on. Undefined if it is on none. */
  readonly server: Server | undefined
}

/** MySQL and MariaDB. Prisma publishes its engine for them as native binaries only, so this one is our own. */
export class MysqlSchemaEngine implements SchemaEngine {
  readonly #adapter: SqlMigrationAwareDriverAdapterFactory

  constructor(adapter: SqlMigrationAwareDriverAdapterFactory) {
    this.#adapter = adapter
  }

  async diff(from: Structure, to: Structure, form: DifferenceForm): Promise<Difference> {
    const steps = await this.#steps(from, to)
    return { empty: steps.length === 0, text: form === 'script' ? scriptOf(steps) : summaryOf(steps) }
  }

  async push(schema: readonly SchemaFile[], { force }: { readonly force: boolean }): Promise<PushOutcome> {
    const steps = await this.#steps({ of: 'database' }, { of: 'schema', files: schema })
    return this.#onDatabase(async (database) => {
      const losses = await findLosses(steps, database)
      const refused = losses.unexecutable.length > 0 || (losses.warnings.length > 0 && !force)
      if (!refused) {
        await execute(steps, database)
      }
      return { ...losses, executedSteps: refused ? 0 : steps.length }
    })
  }

  async evaluateDataLoss(migrations: readonly Migration[], schema: readonly SchemaFile[]): Promise<DataLoss> {
    const steps = await this.#steps({ of: 'migrations', migrations }, { of: 'schema', files: schema })
    return this.#onDatabase((database) => findLosses(steps, database))
  }

  async createMigration(migrations: readonly Migration[], schema: readonly SchemaFile[]): Promise<string | undefined> {
    const steps = await this.#steps({ of: 'migrations', migrations }, { of: 'schema', files: schema })
    return steps.length === 0 ? undefined : migrationScript(steps, possibleLosses(steps))
  }

  introspect(schema: readonly SchemaFile[], { force }: { readonly force: boolean }): Promise<Introspection> {
    return this.#onDatabase(async (database) => {
      const server = await readServer(database)
      return introspectStructure(await describeDatabase(database, server), schema, {
        force,
        database: await databaseName(database),
        ignoresTableCase: server.ignoresTableCase,
      })
    })
  }

  async reset(): Promise<void> {
    await this.#onDatabase(async (database) => {
      await database.executeScript(await resetScript(database))
    })
  }

  async #steps(from: Structure, to: Structure): Promise<Step[]> {
    const previous = await this.#side(from)
    const next = await this.#side(to)
    const server = previous.server ?? next.server ?? MYSQL_8
    return differences({ previous: previous.structure, next: next.structure }, server)
  }

  async #side(structure: Structure): Promise<Side> {
    switch (structure.of) {
      case 'nothing':
        return { structure: NOTHING, server: undefined }
      case 'database':
        return this.#onDatabase(describedSide)
      case 'schema':
        return { structure: await schemaStructure(structure.files), server: undefined }
      case 'migrations':
        return onConnection(
          () => this.#adapter.connectToShadowDb(),
          async (shadow) => {
            await applyToShadowDatabase(structure.migrations, shadow)
            return describedSide(shadow)
          },
        )
    }
  }

  #onDatabase<T>(work: (database: SqlDriverAdapter) => Promise<T>): Promise<T> {
    return onConnection(() => this.#adapter.connect(), work)
  }
}

/** The connection is given back whatever happens. */
async function onConnection<T>(
  connect: () => Promise<SqlDriverAdapter>,
  work: (connection: SqlDriverAdapter) => Promise<T>,
): Promise<T> {
  try {
    const connection = await connect()
    try {
      return await work(connection)
    } finally {
      await connection.dispose()
    }
  } catch (error) {
    throw engineError(error)
  }
}

async function describedSide(database: SqlDriverAdapter): Promise<Side> {
  const server = await readServer(database)
  return { structure: await describeDatabase(database, server), server }
}

async function schemaStructure(files: readonly SchemaFile[]): Promise<DatabaseStructure> {
  const parser = await SchemaParser.load()
  parser.validate(files)
  return calculateStructure(files)
}

/** MySQL commits each change of a structure by itself: what was made before a failure stays. */
async function execute(steps: readonly Step[], database: SqlDriverAdapter): Promise<void> {
  for (const statement of steps.flatMap(statementsOf)) {
    try {
      await database.executeScript(statement)
    } catch (error) {
      const { message } = engineError(error)
      throw new SchemaEngineError(`${message}\nThis is the statement that failed:\n${statement}`, undefined, {
        cause: error,
      })
    }
  }
}
