import type { SchemaFile } from './files.ts'

/** The file name under which a datasource block appears that the schema itself does not have. */
const SUPPLIED_DATASOURCE = 'datasource.supplied.prisma'

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Makes `provider` the provider of the schema's datasource. Where the schema has no datasource block, one is added.
 * Only the value of the block's `provider` changes: comments, strings, other blocks and line numbers stay as they are.
 */
export function withProvider(files: readonly SchemaFile[], provider: string): SchemaFile[] {
  const changed = files.map((file) => {
    const span = findDatasourceBody(file.content)
    if (span === undefined) {
      return file
    }
    return { ...file, content: setProvider(file.content, span, provider) }
  })
  return hasDatasource(files) ? changed : [...changed, suppliedDatasource(provider)]
}

/** Whether any of the files holds a datasource block. */
export function hasDatasource(files: readonly SchemaFile[]): boolean {
  return files.some((file) => findDatasourceBody(file.content) !== undefined)
}

function suppliedDatasource(provider: string): SchemaFile {
  return { path: SUPPLIED_DATASOURCE, content: `datasource db {\n  provider = ${JSON.stringify(provider)}\n}\n` }
}

function setProvider(text: string, body: Span, provider: string): string {
  const value = findProviderValue(text, body)
  const literal = JSON.stringify(provider)
  return value === undefined
    ? `${text.slice(0, body.start)} provider = ${literal}${text.slice(body.start)}`
    : `${text.slice(0, value.start)}${literal}${text.slice(value.end)}`
}

/** Finds what stands between the braces of the first `datasource` block at the top level. */
function findDatasourceBody(text: string): Span | undefined {
  let depth = 0
  let header: string[] = []
  let bodyStart: number | undefined
  for (const token of tokens(text)) {
    if (token.text === '{') {
      if (depth === 0 && header.length === 2 && header[0] === 'datasource') {
        bodyStart = token.end
      }
      depth += 1
      header = []
    } else if (token.text === '}') {
      depth -= 1
      if (depth === 0 && bodyStart !== undefined) {
        return { start: bodyStart, end: token.start }
      }
      header = []
    } else if (depth === 0) {
      header.push(token.text)
      header = header.slice(-2)
    }
  }
  return undefined
}

/** Finds the value of `provider = "…"`, whatever its kind (string, or a call such as `env("X")`, up to the line's end). */
function findProviderValue(text: string, body: Span): Span | undefined {
  const inside = [...tokens(text.slice(body.start, body.end))]
  const at = inside.findIndex((token, i) => token.text === 'provider' && inside[i + 1]?.text === '=')
  const first = inside[at + 2]
  if (at === -1 || first === undefined) {
    return undefined
  }
  const lineEnd = text.indexOf('\n', body.start + first.start)
  const last = inside
    .slice(at + 2)
    .filter((token) => lineEnd === -1 || body.start + token.end <= lineEnd)
    .at(-1)
  return { start: body.start + first.start, end: body.start + (last ?? first).end }
}

interface Token extends Span {
  readonly text: string
}

const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|[A-Za-z_][\w-]*|[^\s\w]/g

/** Words, strings and punctuation of a Prisma schema; comments are left out. */
function* tokens(text: string): Generator<Token> {
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match
    if (!token.startsWith('//') && !token.startsWith('/*')) {
      yield { text: token, start: match.index, end: match.index + token.length }
    }
  }
}
