import { existsSync } from 'node:fs'
import path from 'node:path'

import type { SchemaOptions } from '../../options.ts'
import { hasDatasource, withProvider } from '../../schema/datasource.ts'
import { readSchemaFiles, type SchemaFile } from '../../schema/files.ts'
import { SchemaParser } from '../../schema/parser.ts'
import { SchemaError } from '../../schema/schema-error.ts'
import { servedConfig } from '../../schema/schema.ts'
import { ConfigurationError } from '../../settings.ts'
import { commandText, optionText } from '../hints.ts'

/** The schema into which a database is to be read. */
export interface PullSource {
  /** What is on disk: nothing if the schema is yet to be made. */
  readonly onDisk: readonly SchemaFile[]
  /** What the engine is to start from: always with a datasource block. */
  readonly files: readonly SchemaFile[]
  readonly provider: string
  /** The block that the schema itself does not have, at the beginning of its first file. */
  readonly suppliedBlock: string | undefined
}

export async function pullSource({ schema, provider }: SchemaOptions): Promise<PullSource> {
  const parser = await SchemaParser.load()
  if (!existsSync(schema)) {
    return freshSource(schema, provider, parser)
  }
  const onDisk = readSchemaFiles(schema)
  if (!hasDatasource(onDisk)) {
    const block = datasourceBlock(schema, provider)
    const files = onDisk.map((file, i) => (i === 0 ? { ...file, content: `${block}${file.content}` } : file))
    return { onDisk, files, provider: servedConfig(parser, files).provider, suppliedBlock: block }
  }
  const files = provider === undefined ? onDisk : withProvider(onDisk, provider)
  return { onDisk, files, provider: servedConfig(parser, files).provider, suppliedBlock: undefined }
}

/** What a schema says about models is taken over, so it must be right. */
export async function checkModels({ files }: PullSource): Promise<void> {
  try {
    const parser = await SchemaParser.load()
    parser.validate(files)
  } catch (error) {
    throw new SchemaError(
      `${(error as Error).message}\n\nThe schema has to be valid, because what it says beyond the database is kept. ` +
        `Correct it, or use ${commandText('db pull', { force: true })} to replace it by what the database says.`,
      { cause: error },
    )
  }
}

function freshSource(schema: string, provider: string | undefined, parser: SchemaParser): PullSource {
  const file = schema.endsWith('.prisma') ? schema : path.join(schema, 'schema.prisma')
  const files = [{ path: file, content: datasourceBlock(schema, provider) }]
  return { onDisk: [], files, provider: servedConfig(parser, files).provider, suppliedBlock: undefined }
}

function datasourceBlock(schema: string, provider: string | undefined): string {
  if (provider === undefined) {
    throw new ConfigurationError(
      existsSync(schema)
        ? `The schema '${schema}' has no datasource block, so its provider is unknown. Add a datasource block, or set ` +
            `${optionText('provider')} (for example ${optionText('provider', 'sqlite')}).`
        : `There is no schema '${schema}' yet. Name the kind of database to start it with, for example ${optionText('provider', 'postgresql')}.`,
    )
  }
  return `datasource db {\n  provider = ${JSON.stringify(provider)}\n}\n\n`
}
