import type { SchemaFile } from '../files.ts'
import { readAttribute, readAttributes, readExpression } from './expressions.ts'
import { TokenReader } from './token-reader.ts'
import { stringValue } from './tokens.ts'
import type { Attribute, Block, ConfigurationNode, EnumValueNode, FieldNode } from './tree.ts'

/**
 * The blocks of a schema as they are written, for what Prisma's own parser does not tell: ignored fields, unsupported
 * types, names of constraints, places in the text. The schema must be one that Prisma has accepted.
 */
export function parseSyntax(files: readonly SchemaFile[]): Block[] {
  return files.flatMap(({ path, content }) => {
    const reader = new TokenReader(path, content)
    const blocks: Block[] = []
    reader.skipLineEnds()
    while (!reader.atEnd) {
      blocks.push(readBlock(reader, path))
      reader.skipLineEnds()
    }
    return blocks
  })
}

function readBlock(reader: TokenReader, path: string): Block {
  const { start } = reader.peek()
  const kind = reader.word()
  const name = reader.word()
  reader.expect('{')
  switch (kind) {
    case 'model':
    case 'view':
    case 'type': {
      const { members, attributes } = readMembers(reader, readField)
      return { kind, name, path, fields: members, attributes, span: { start, end: reader.lastEnd } }
    }
    case 'enum': {
      const { members, attributes } = readMembers(reader, readEnumValue)
      return { kind, name, path, values: members, attributes, span: { start, end: reader.lastEnd } }
    }
    case 'datasource':
    case 'generator': {
      const { members, attributes } = readMembers(reader, readProperty)
      return { kind, name, path, properties: members, attributes, span: { start, end: reader.lastEnd } }
    }
    default:
      throw reader.unexpected(`a block, and not '${kind} ${name}'`)
  }
}

function readMembers<T>(
  reader: TokenReader,
  readMember: (reader: TokenReader) => T,
): { members: T[]; attributes: Attribute[] } {
  const members: T[] = []
  const attributes: Attribute[] = []
  reader.skipLineEnds()
  while (!reader.accepts('}')) {
    if (reader.peek().text === '@@') {
      attributes.push(readAttribute(reader))
    } else {
      members.push(readMember(reader))
    }
    reader.skipLineEnds()
  }
  return { members, attributes }
}

function readField(reader: TokenReader): FieldNode {
  const { start } = reader.peek()
  const name = reader.word()
  const type = reader.word()
  const unsupported = type === 'Unsupported' && reader.accepts('(') ? readUnsupported(reader) : undefined
  const arity = readArity(reader)
  const attributes = readAttributes(reader)
  return { name, type, unsupported, arity, attributes, span: { start, end: reader.lastEnd } }
}

function readUnsupported(reader: TokenReader): string {
  const { text } = reader.next()
  reader.expect(')')
  return stringValue(text)
}

function readArity(reader: TokenReader): FieldNode['arity'] {
  if (reader.accepts('[')) {
    reader.expect(']')
    return 'list'
  }
  return reader.accepts('?') ? 'optional' : 'required'
}

function readEnumValue(reader: TokenReader): EnumValueNode {
  const { start } = reader.peek()
  const name = reader.word()
  const attributes = readAttributes(reader)
  return { name, attributes, span: { start, end: reader.lastEnd } }
}

function readProperty(reader: TokenReader): ConfigurationNode['properties'][number] {
  const name = reader.word()
  reader.expect('=')
  return { name, value: readExpression(reader) }
}
