import type { TokenReader } from './token-reader.ts'
import { stringValue } from './tokens.ts'
import type { Argument, Attribute, Expression } from './tree.ts'

/** The attributes up to the end of the line, if the next token begins one. */
export function readAttributes(reader: TokenReader): Attribute[] {
  const attributes: Attribute[] = []
  while (reader.peek().text === '@') {
    attributes.push(readAttribute(reader))
  }
  return attributes
}

/** One attribute, from its `@` or `@@` on. */
export function readAttribute(reader: TokenReader): Attribute {
  const { start } = reader.next()
  const name = readDottedName(reader)
  const args = reader.accepts('(') ? readArguments(reader) : []
  return { name, arguments: args, span: { start, end: reader.lastEnd } }
}

export function readExpression(reader: TokenReader): Expression {
  const { kind, text } = reader.peek()
  if (kind === 'string') {
    reader.next()
    return { kind, value: stringValue(text) }
  }
  if (kind === 'number') {
    reader.next()
    return { kind, text }
  }
  if (reader.accepts('[')) {
    return { kind: 'list', items: readSeries(reader, ']', readExpression) }
  }
  const name = readDottedName(reader)
  return reader.accepts('(') ? { kind: 'call', name, arguments: readArguments(reader) } : { kind: 'name', name }
}

/** What stands in parentheses, after the opening one. */
function readArguments(reader: TokenReader): Argument[] {
  return readSeries(reader, ')', (from) => {
    const value = readExpression(from)
    return value.kind === 'name' && from.accepts(':')
      ? { name: value.name, value: readAfterLineEnds(from) }
      : { name: undefined, value }
  })
}

function readAfterLineEnds(reader: TokenReader): Expression {
  reader.skipLineEnds()
  return readExpression(reader)
}

function readSeries<T>(reader: TokenReader, end: string, readItem: (reader: TokenReader) => T): T[] {
  const items: T[] = []
  reader.skipLineEnds()
  while (!reader.accepts(end)) {
    items.push(readItem(reader))
    reader.skipLineEnds()
    reader.accepts(',')
    reader.skipLineEnds()
  }
  return items
}

function readDottedName(reader: TokenReader): string {
  let name = reader.word()
  while (reader.accepts('.')) {
    name += `.${reader.word()}`
  }
  return name
}
