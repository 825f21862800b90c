import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { pullSchema } from '../../src/migrate/commands/pull.ts'
import { pullSource } from '../../src/migrate/commands/pull-source.ts'
import { pushSchema } from '../../src/migrate/commands/push.ts'
import { openSchemaEngine } from '../../src/migrate/engine/open.ts'
import { noDatabase } from '../../src/migrate/targets/no-database.ts'
import type { SchemaFile } from '../../src/schema/files.ts'
import { loadSchema } from '../../src/schema/schema.ts'
import { schemaText } from '../cases/schema-text.ts'
import type { Setting } from '../cases/world.ts'
import type { DatabaseServer } from '../databases/database.ts'

export interface RoundTrip {
  /** How many changes a second push of the same schema makes. */
  readonly stepsOfSecondPush: number
  readonly pulled: string
  /** The scripts that lead from the schema to what was pulled, and back. */
  readonly there: string
  readonly back: string
}

/** Pushes a schema into an empty place, reads it back into a fresh file, and compares the two. */
export async function roundTrip(server: DatabaseServer, setting: Setting, folder: string): Promise<RoundTrip> {
  const text = schemaText(server.provider, setting)
  const options = { url: server.urlFor(setting), connectionLimit: undefined, poolTimeoutSeconds: undefined }
  const schema = await loadSchema(file(folder, 'pushed.prisma', text))
  const tables = await server.createTables(schema, setting, options)
  try {
    const { executedSteps } = await pushSchema(schema, options, { acceptDataLoss: false, forceReset: false })
    const source = await pullSource(file(folder, 'pulled.prisma', withoutModels(text)))
    const pulled = (await pullSchema(source, options, { force: false })).files
    await loadSchema(file(folder, 'pulled.prisma', pulled[0]?.content ?? ''))
    return {
      stepsOfSecondPush: executedSteps,
      pulled: pulled[0]?.content ?? '',
      there: await difference(server.provider, schema.files, pulled),
      back: await difference(server.provider, pulled, schema.files),
    }
  } finally {
    await tables.drop()
  }
}

async function difference(provider: string, from: readonly SchemaFile[], to: readonly SchemaFile[]): Promise<string> {
  const engine = openSchemaEngine({ files: from, provider }, noDatabase())
  const { empty, text } = await engine.diff({ of: 'schema', files: from }, { of: 'schema', files: to }, 'script')
  return empty ? '' : text
}

function file(folder: string, name: string, content: string): { schema: string; provider: undefined } {
  const schema = path.join(folder, name)
  writeFileSync(schema, content)
  return { schema, provider: undefined }
}

/** The datasource with its namespaces and the generator with its preview features, as a new project has them. */
function withoutModels(text: string): string {
  return text
    .split(/(?<=^\}\n)/m)
    .slice(0, 2)
    .join('')
}
