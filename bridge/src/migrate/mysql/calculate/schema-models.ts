import type { SchemaFile } from '../../../schema/files.ts'
import { textOf } from '../../../schema/syntax/attributes.ts'
import { parseSyntax } from '../../../schema/syntax/parse-syntax.ts'
import type { Block, EnumNode, FieldNode, ModelNode } from '../../../schema/syntax/tree.ts'

/** The parts of a schema that decide about tables. */
export interface SchemaModels {
  readonly models: readonly ModelNode[]
  readonly enums: readonly EnumNode[]
  /** False with `relationMode = "prisma"`: Prisma keeps relations itself. */
  readonly hasForeignKeys: boolean
}

export function readSchemaModels(files: readonly SchemaFile[]): SchemaModels {
  const blocks = parseSyntax(files)
  return {
    models: blocks.filter((block): block is ModelNode => block.kind === 'model'),
    enums: blocks.filter((block): block is EnumNode => block.kind === 'enum'),
    hasForeignKeys: relationMode(blocks) !== 'prisma',
  }
}

function relationMode(blocks: readonly Block[]): string | undefined {
  const properties = blocks.flatMap((block) => (block.kind === 'datasource' ? block.properties : []))
  return textOf(properties.find(({ name }) => name === 'relationMode')?.value)
}

export function modelNamed({ models }: SchemaModels, name: string): ModelNode | undefined {
  return models.find((model) => model.name === name)
}

export function enumNamed({ enums }: SchemaModels, name: string): EnumNode | undefined {
  return enums.find((node) => node.name === name)
}

export function fieldNamed(model: ModelNode, name: string): FieldNode | undefined {
  return model.fields.find((field) => field.name === name)
}

const SCALARS = new Set([
  'BigInt',
  'Boolean',
  'Bytes',
  'DateTime',
  'Decimal',
  'Float',
  'Int',
  'Json',
  'String',
  'Unsupported',
])

/** The fields that are columns. The others are relations. */
export function columnFields(model: ModelNode, schema: SchemaModels): FieldNode[] {
  return model.fields.filter(({ type }) => SCALARS.has(type) || enumNamed(schema, type) !== undefined)
}
