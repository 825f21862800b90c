import type { Argument, Attribute, Expression } from './tree.ts'

interface WithAttributes {
  readonly attributes: readonly Attribute[]
}

export function attributeOf(node: WithAttributes, name: string): Attribute | undefined {
  return node.attributes.find((attribute) => attribute.name === name)
}

/** The value of an argument by its name. With `first` the name may be left out of the first one. */
export function argumentOf(
  { arguments: args }: { readonly arguments: readonly Argument[] },
  name: string,
  first?: 'first',
): Expression | undefined {
  const named = args.find((argument) => argument.name === name)
  return (named ?? (first === undefined ? undefined : args.find((argument) => argument.name === undefined)))?.value
}

export function textOf(expression: Expression | undefined): string | undefined {
  return expression?.kind === 'string' ? expression.value : undefined
}

export function nameOf(expression: Expression | undefined): string | undefined {
  return expression?.kind === 'name' || expression?.kind === 'call' ? expression.name : undefined
}

export function numberOf(expression: Expression | undefined): number | undefined {
  return expression?.kind === 'number' ? Number(expression.text) : undefined
}

export function itemsOf(expression: Expression | undefined): readonly Expression[] {
  return expression?.kind === 'list' ? expression.items : []
}

/** The name in the database: that of `@map` or `@@map`, or else the one in the schema. */
export function databaseNameOf(node: WithAttributes & { readonly name: string }): string {
  const map = attributeOf(node, 'map')
  return (map === undefined ? undefined : textOf(argumentOf(map, 'name', 'first'))) ?? node.name
}
