import type * as DMMF from '@prisma/dmmf'

import { checkProvider, SUPPORTED } from '../client/providers.ts'
import { ConfigurationError } from '../settings.ts'
import { hasDatasource, withProvider } from './datasource.ts'
import { readSchemaFiles, relativePaths, type SchemaFile } from './files.ts'
import { schemaHash } from './hash.ts'
import { type SchemaConfig, SchemaParser } from './parser.ts'
import { SchemaError } from './schema-error.ts'

export interface SchemaLocation {
  readonly schema: string
  readonly provider: string | undefined
}

/** A schema that Prisma has accepted, with everything that is known from it. */
export interface Schema {
  /** The files as Prisma reads them, with the provider that is in force. */
  readonly files: readonly SchemaFile[]
  /** The paths of the files relative to the schema's root, for people and tools to find them. */
  readonly relativePaths: readonly string[]
  readonly provider: string
  readonly previewFeatures: readonly string[]
  readonly dmmf: DMMF.Document
  readonly hash: string
}

export async function loadSchema(location: SchemaLocation): Promise<Schema> {
  const { files, sources } = effectiveFiles(location)
  const parser = await SchemaParser.load()
  const { provider, previewFeatures } = servedConfig(parser, files)
  const dmmf = parser.dmmf(files)
  return {
    files,
    relativePaths: relativePaths(location.schema, sources),
    provider,
    previewFeatures,
    dmmf,
    hash: schemaHash(dmmf.datamodel),
  }
}

/** Reads what the schema asks for, and refuses a provider that cannot be served. */
export function servedConfig(parser: SchemaParser, files: readonly SchemaFile[]): SchemaConfig {
  try {
    const config = parser.config(files)
    checkProvider(config.provider)
    return config
  } catch (error) {
    throw error instanceof SchemaError && error.message.includes('Datasource provider not known')
      ? new SchemaError(`${error.message}\nThis bridge serves ${SUPPORTED}.`, { cause: error })
      : error
  }
}

/** The schema's files as they are, and as they read with the provider that is in force. */
export function effectiveFiles({ schema, provider }: SchemaLocation): { sources: SchemaFile[]; files: SchemaFile[] } {
  const sources = readSchemaFiles(schema)
  if (provider !== undefined) {
    checkProvider(provider)
    return { sources, files: withProvider(sources, provider) }
  }
  if (!hasDatasource(sources)) {
    throw new ConfigurationError(
      `The schema '${schema}' has no datasource block, so its provider is unknown. ` +
        'Add a datasource block, or set PRISMA_PROVIDER (for example PRISMA_PROVIDER=sqlite).',
    )
  }
  return { sources, files: sources }
}
