import { SchemaError } from '../schema-error.ts'
import type { Span } from './tree.ts'

export interface Token extends Span {
  readonly kind: 'word' | 'string' | 'number' | 'sign' | 'line end'
  readonly text: string
}

const TOKEN =
  /(?<space>[^\S\n]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<line>\n)|(?<string>"(?:[^"\\\n]|\\.)*")|(?<number>-?\d+(?:\.\d+)?(?![\p{L}\p{N}_]))|(?<word>[\p{L}\p{N}][\p{L}\p{N}_-]*)|(?<sign>@@|[^\s])/uy

/** The words, values and signs of a schema, and the ends of its lines. Comments and spaces are left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let start = 0
  while (start < text.length) {
    TOKEN.lastIndex = start
    const match = TOKEN.exec(text)
    if (match === null) {
      throw new SchemaError(`The schema cannot be read at: ${text.slice(start, start + 40)}`)
    }
    const kind = kindOf(match.groups ?? {})
    if (kind !== undefined) {
      tokens.push({ kind, text: match[0], start, end: TOKEN.lastIndex })
    }
    start = TOKEN.lastIndex
  }
  return tokens
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token['kind'] | undefined {
  if (groups['line'] !== undefined) {
    return 'line end'
  }
  return (['string', 'number', 'word', 'sign'] as const).find((kind) => groups[kind] !== undefined)
}

/** The characters of a string in quotes, with JSON's escapes. */
export function stringValue(literal: string): string {
  return JSON.parse(literal.replaceAll('\t', '\\t')) as string
}
