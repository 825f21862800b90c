import type * as DMMF from '@prisma/dmmf'

import type { SchemaFile } from './files.ts'
import { SchemaError } from './schema-error.ts'

export interface SchemaConfig {
  readonly provider: string
  readonly previewFeatures: readonly string[]
  /** The `schemas` of the datasource block: namespaces in the database. */
  readonly schemas: readonly string[]
}

interface ParsedConfig {
  datasources: { provider: string; activeProvider: string; schemas?: string[] }[]
  generators: { previewFeatures?: string[] }[]
}

interface SchemaWasm {
  get_config(params: string): string
  get_dmmf(params: string): string
  format(schema: string, params: string): string
  validate(params: string): void
}

/** Prisma's own schema parser, loaded when it is first needed. */
export class SchemaParser {
  readonly #wasm: SchemaWasm

  private constructor(wasm: SchemaWasm) {
    this.#wasm = wasm
  }

  static async load(): Promise<SchemaParser> {
    const { default: wasm } = (await import('@prisma/prisma-schema-wasm')) as unknown as { default: SchemaWasm }
    return new SchemaParser(wasm)
  }

  config(files: readonly SchemaFile[]): SchemaConfig {
    const text = this.#call(() =>
      this.#wasm.get_config(
        JSON.stringify({ prismaSchema: pairs(files), datasourceOverrides: {}, ignoreEnvVarErrors: true, env: {} }),
      ),
    )
    const parsed = parseConfig(text)
    const [datasource] = parsed.datasources
    return {
      provider: datasource?.activeProvider ?? '',
      previewFeatures: [...new Set(parsed.generators.flatMap((generator) => generator.previewFeatures ?? []))],
      schemas: datasource?.schemas ?? [],
    }
  }

  dmmf(files: readonly SchemaFile[]): DMMF.Document {
    const text = this.#call(() => this.#wasm.get_dmmf(JSON.stringify({ prismaSchema: pairs(files), noColor: true })))
    return JSON.parse(text) as DMMF.Document
  }

  validate(files: readonly SchemaFile[]): void {
    this.#call(() => {
      this.#wasm.validate(JSON.stringify({ prismaSchema: pairs(files), noColor: true }))
    })
  }

  format(files: readonly SchemaFile[]): SchemaFile[] {
    const options = {
      textDocument: { uri: 'file:/dev/null' },
      options: { tabSize: 2, insertSpaces: true },
    }
    const text = this.#wasm.format(JSON.stringify(pairs(files)), JSON.stringify(options))
    return (JSON.parse(text) as [string, string][]).map(([path, content]) => ({ path, content }))
  }

  #call<T>(run: () => T): T {
    try {
      return run()
    } catch (error) {
      throw SchemaError.from(error)
    }
  }
}

function parseConfig(text: string): ParsedConfig {
  const parsed = JSON.parse(text) as { config?: ParsedConfig; errors?: { message: string }[] } & Partial<ParsedConfig>
  if (parsed.errors !== undefined && parsed.errors.length > 0) {
    throw new SchemaError(parsed.errors.map((error) => error.message).join('\n'))
  }
  const config = parsed.config ?? parsed
  return { datasources: config.datasources ?? [], generators: config.generators ?? [] }
}

function pairs(files: readonly SchemaFile[]): [string, string][] {
  return files.map((file) => [file.path, file.content])
}
