import type { SchemaFile } from '../../../schema/files.ts'
import { SchemaParser } from '../../../schema/parser.ts'
import { attributeOf } from '../../../schema/syntax/attributes.ts'
import type { Block } from '../../../schema/syntax/tree.ts'
import type { Introspection } from '../../engine/schema-engine.ts'
import { SchemaEngineError } from '../../engine/schema-engine-error.ts'
import type { DatabaseStructure } from '../structure/database-structure.ts'
import type { Table } from '../structure/table.ts'
import { enumTypes } from './enum-types.ts'
import { enumBlock, warnOfEnum } from './enums.ts'
import { hasIdentifier } from './identifiers.ts'
import { isLeftOut } from './left-out.ts'
import { modelBlock, warnOfModel } from './models.ts'
import { Naming } from './naming.ts'
import { configurationText } from './previous/configuration-text.ts'
import { PreviousSchema } from './previous/previous-schema.ts'
import { copiedRelationFields } from './relations/copied-relations.ts'
import { findInlineRelations } from './relations/inline-relations.ts'
import { findJoinTables, isJoinTableOf } from './relations/join-tables.ts'
import { relationFields } from './relations/relation-fields.ts'
import { type PlacedText, schemaFiles } from './schema-files.ts'
import { inSchemaCase } from './schema-case.ts'
import type { Scope } from './scope.ts'
import { type BlockText, printBlock } from './text/block-text.ts'
import { viewBlock, warnOfView } from './views.ts'
import { Warnings } from './warnings.ts'

export interface IntrospectionOptions {
  /** Nothing of the given models is kept. */
  readonly force: boolean
  /** The name of the database, which its views are listed under. */
  readonly database: string
  /** Whether names of tables are the same to the server in upper and lower case. */
  readonly ignoresTableCase: boolean
}

/**
 * Writes the structure of a database into schema files, as `prisma db pull` does for MySQL. The schema that is returned
 * is valid.
 *
 * @throws {SchemaEngineError} there is nothing, or it makes a schema that Prisma does not accept
 */
export async function introspectStructure(
  described: DatabaseStructure,
  files: readonly SchemaFile[],
  { force, database, ignoresTableCase }: IntrospectionOptions,
): Promise<Introspection> {
  const parser = await SchemaParser.load()
  const given = force ? files.map(configurationOnly) : files
  const hasViews = parser.config(given).previewFeatures.includes('views')
  const previous = new PreviousSchema(given)
  const seen = {
    tables: described.tables.filter((table) => !isLeftOut(table)),
    views: hasViews ? described.views : [],
  }
  const structure = ignoresTableCase ? inSchemaCase(seen, previous) : seen
  if (structure.tables.length === 0 && structure.views.length === 0) {
    throw new SchemaEngineError('P4001: The introspected database was empty.', 'P4001')
  }
  const { scope, models } = prepare(structure, previous)
  const sections = [
    models.map((table) => placed(modelBlock(table, scope), scope.naming.block(table).previous, scope)),
    structure.views.map((view) => placed(viewBlock(view, scope), scope.naming.block(view).previous, scope)),
    enumsOf(models, scope).map((type) => placed(enumBlock(type, scope), scope.naming.enum(type).previous, scope)),
  ]
  const result = parser.format(schemaFiles(given, sections, { force }))
  validate(parser, result)
  return {
    files: result,
    warnings: warnings(models, scope),
    views: structure.views.flatMap((view) =>
      view.definition === undefined
        ? []
        : [{ schema: database, name: scope.naming.block(view).name, definition: view.definition }],
    ),
  }
}

function configurationOnly(file: SchemaFile): SchemaFile {
  return { ...file, content: configurationText(file) }
}

function prepare(structure: DatabaseStructure, previous: PreviousSchema): { scope: Scope; models: Table[] } {
  const naming = new Naming(structure, previous)
  const joins = previous.hasForeignKeys ? findJoinTables(structure, naming) : []
  const models = structure.tables.filter(
    (table) =>
      !joins.some((join) => join.table === table) && (previous.hasForeignKeys || !isJoinTableOf(previous, table)),
  )
  const isIgnored = (table: Table) => {
    const model = naming.block(table).previous
    return !hasIdentifier(table, naming) || (model !== undefined && attributeOf(model, 'ignore') !== undefined)
  }
  const inline = previous.hasForeignKeys ? findInlineRelations(structure, models, naming) : []
  const scope = {
    structure,
    previous,
    naming,
    isIgnored,
    relations: relationFields({ inline, joins, naming, previous, isIgnored }),
    copiedRelations: copiedRelationFields(structure, naming, previous),
    warnings: new Warnings(),
  }
  return { scope, models }
}

/** The enums of models and views. One of the given schema may be that of many columns. */
function enumsOf(models: readonly Table[], { naming, structure }: Scope) {
  const types = enumTypes([...models, ...structure.views]).filter((type) => naming.hasValues(type))
  const names = types.map((type) => naming.enum(type).name)
  return types.filter((_type, index) => names.indexOf(names[index] ?? '') === index)
}

function placed(block: BlockText, previous: Block | undefined, scope: Scope): PlacedText {
  return {
    text: printBlock(block),
    path: previous?.path,
    position: previous === undefined ? undefined : scope.previous.positionOf(previous),
  }
}

function warnings(models: readonly Table[], scope: Scope): string | undefined {
  for (const type of enumsOf(models, scope)) {
    warnOfEnum(type, scope)
  }
  for (const table of models) {
    warnOfModel(table, scope)
  }
  for (const view of scope.structure.views) {
    warnOfView(view, scope)
  }
  return scope.warnings.text
}

function validate(parser: SchemaParser, files: readonly SchemaFile[]): void {
  try {
    parser.validate(files)
  } catch (error) {
    throw new SchemaEngineError(
      'The database cannot be described by a valid schema. Nothing was written. Prisma says:\n' +
        (error instanceof Error ? error.message : String(error)),
      undefined,
      { cause: error },
    )
  }
}
