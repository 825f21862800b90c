import { writeFileSync, writeSync } from 'node:fs'

import { commandText } from '../migrate/hints.ts'
import type { SchemaOptions } from '../options.ts'
import { readSchemaFiles } from './files.ts'
import { SchemaParser } from './parser.ts'
import { effectiveFiles, loadSchema, servedConfig } from './schema.ts'

/** Prints everything that a code generator needs to know. */
export async function printDmmf(options: SchemaOptions): Promise<number> {
  const { hash, provider, previewFeatures, dmmf, relativePaths } = await loadSchema(options)
  const { enums, models, types } = dmmf.datamodel
  print(
    JSON.stringify({
      schemaHash: hash,
      provider,
      previewFeatures,
      datamodel: { enums, models, types },
      modelOperations: dmmf.mappings.modelOperations,
      files: relativePaths,
    }),
  )
  return 0
}

export async function validate(options: SchemaOptions): Promise<number> {
  const { files } = effectiveFiles(options)
  const parser = await SchemaParser.load()
  servedConfig(parser, files)
  parser.validate(files)
  print(`The schema at ${options.schema} is valid.`)
  return 0
}

/** Rewrites the files that are not in standard form; with `check` it only names them and fails. */
export async function format(options: SchemaOptions, check: boolean): Promise<number> {
  const sources = readSchemaFiles(options.schema)
  const parser = await SchemaParser.load()
  const formatted = parser.format(sources)
  const changed = formatted.filter(({ content }, i) => content !== sources[i]?.content)
  if (check) {
    changed.forEach(({ path }) => {
      writeSync(2, `${path} is not formatted. Run '${commandText('format')}'.\n`)
    })
    return changed.length === 0 ? 0 : 1
  }
  changed.forEach(({ path, content }) => {
    writeFileSync(path, content)
    print(`Formatted ${path}`)
  })
  return 0
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
