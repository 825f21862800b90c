import type { SchemaFile } from '../../../../schema/files.ts'
import { textOf } from '../../../../schema/syntax/attributes.ts'
import { parseSyntax } from '../../../../schema/syntax/parse-syntax.ts'
import type { Block, ConfigurationNode, EnumNode, ModelNode, Span } from '../../../../schema/syntax/tree.ts'
import { documentationOf } from './documentation.ts'
import { type PreviousRelation, relationsOf } from './previous-relations.ts'

/** The schema that a database is introspected into: what a database cannot say is taken from it. */
export class PreviousSchema {
  readonly #blocks: readonly Block[]
  readonly #texts: ReadonlyMap<string, string>
  readonly models: readonly ModelNode[]
  readonly views: readonly ModelNode[]
  readonly enums: readonly EnumNode[]
  readonly relations: readonly PreviousRelation[]
  /** False with `relationMode = "prisma"`: then the schema alone says what is related. */
  readonly hasForeignKeys: boolean
  /** The name of the datasource, which native types begin with. */
  readonly datasource: string

  constructor(files: readonly SchemaFile[]) {
    const blocks = parseSyntax(files)
    const datasource = blocks.find((block): block is ConfigurationNode => block.kind === 'datasource')
    const mode = datasource?.properties.find(({ name }) => name === 'relationMode')?.value
    this.#blocks = blocks
    this.#texts = new Map(files.map(({ path, content }) => [path, content]))
    this.models = blocks.filter((block): block is ModelNode => block.kind === 'model')
    this.views = blocks.filter((block): block is ModelNode => block.kind === 'view')
    this.enums = blocks.filter((block): block is EnumNode => block.kind === 'enum')
    this.relations = relationsOf([...this.models, ...this.views])
    this.hasForeignKeys = textOf(mode) !== 'prisma'
    this.datasource = datasource?.name ?? 'db'
  }

  /** The place of a block among all blocks of its kind. */
  positionOf(block: Block): number {
    return this.#blocks.indexOf(block)
  }

  /** The documentation of a block, or of a part of it. */
  documentationOf(block: Block, part: { readonly span: Span } = block): string[] {
    return documentationOf(part.span, this.#texts.get(block.path) ?? '')
  }
}
