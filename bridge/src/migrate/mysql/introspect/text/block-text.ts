/** A field of a model or a value of an enum, as it is written into a schema. */
export interface MemberText {
  readonly documentation: readonly string[]
  /** Its name cannot be written: it stands there as a comment. */
  readonly commentedOut: boolean
  readonly name: string
  /** With `?` or `[]`. Empty for the value of an enum. */
  readonly type: string
  readonly attributes: readonly string[]
}

/** A model, a view or an enum, as it is written into a schema. */
export interface BlockText {
  readonly kind: 'model' | 'view' | 'enum'
  readonly documentation: readonly string[]
  readonly name: string
  readonly members: readonly MemberText[]
  readonly attributes: readonly string[]
}

/** The text of a block. Prisma's formatter puts it into shape. */
export function printBlock({ kind, documentation, name, members, attributes }: BlockText): string {
  return [
    ...documentation.map(printDocumentation),
    `${kind} ${name} {`,
    ...members.flatMap(printMember),
    ...attributes,
    '}',
    '',
  ].join('\n')
}

function printMember({ documentation, commentedOut, name, type, attributes }: MemberText): string[] {
  const words = [name, type, ...attributes].filter((word) => word !== '')
  return [...documentation.map(printDocumentation), `${commentedOut ? '// ' : ''}${words.join(' ')}`]
}

function printDocumentation(line: string): string {
  return `/// ${line}`.trimEnd()
}
