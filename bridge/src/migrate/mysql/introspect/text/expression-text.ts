import type { Argument, Attribute, Expression } from '../../../../schema/syntax/tree.ts'

export function printString(value: string): string {
  return JSON.stringify(value)
}

/** An attribute as it stands behind a field, or with `@@` in a block. */
export function printAttribute(
  { name, arguments: args }: Pick<Attribute, 'name' | 'arguments'>,
  sign: '@' | '@@',
): string {
  return `${sign}${name}${args.length === 0 ? '' : `(${printArguments(args)})`}`
}

export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'string':
      return printString(expression.value)
    case 'number':
      return expression.text
    case 'name':
      return expression.name
    case 'call':
      return `${expression.name}(${printArguments(expression.arguments)})`
    case 'list':
      return `[${expression.items.map(printExpression).join(', ')}]`
  }
}

function printArguments(args: readonly Argument[]): string {
  return args
    .map(({ name, value }) => (name === undefined ? printExpression(value) : `${name}: ${printExpression(value)}`))
    .join(', ')
}
