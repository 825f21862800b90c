/** Where something stands in the text of its file: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type Expression =
  | { readonly kind: 'string'; readonly value: string }
  /** The digits as they are written. */
  | { readonly kind: 'number'; readonly text: string }
  /** A name, such as `Cascade`, `true` or, for a field of a composite type, `address.street`. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Argument[] }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }

export interface Argument {
  readonly name: string | undefined
  readonly value: Expression
}

/** `@id`, `@db.VarChar(20)` or, for a whole block, `@@map("t")`. The name is without the signs before it. */
export interface Attribute {
  readonly name: string
  readonly arguments: readonly Argument[]
  readonly span: Span
}

export interface FieldNode {
  readonly name: string
  /** The name of a scalar, an enum or a model. `Unsupported` where the type is one of the database's own. */
  readonly type: string
  /** What stands in `Unsupported("…")`. */
  readonly unsupported: string | undefined
  readonly arity: 'required' | 'optional' | 'list'
  readonly attributes: readonly Attribute[]
  readonly span: Span
}

interface BlockNode {
  readonly name: string
  /** The file that the block stands in. */
  readonly path: string
  readonly attributes: readonly Attribute[]
  readonly span: Span
}

export interface ModelNode extends BlockNode {
  readonly kind: 'model' | 'view' | 'type'
  readonly fields: readonly FieldNode[]
}

export interface EnumValueNode {
  readonly name: string
  readonly attributes: readonly Attribute[]
  readonly span: Span
}

export interface EnumNode extends BlockNode {
  readonly kind: 'enum'
  readonly values: readonly EnumValueNode[]
}

export interface ConfigurationNode extends BlockNode {
  readonly kind: 'datasource' | 'generator'
  readonly properties: readonly { readonly name: string; readonly value: Expression }[]
}

export type Block = ModelNode | EnumNode | ConfigurationNode
