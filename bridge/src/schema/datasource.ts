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

/** What the datasource block says of the database. */
export interface DatasourceSettings {
  readonly provider: string | undefined
  /** The schemas of the database that the models are in; empty if they are all in one. */
  readonly namespaces: readonly string[]
}

/** Reads the block without Prisma's parser, which takes longer to load than some commands take to run. */
export function datasourceSettings(files: readonly SchemaFile[]): DatasourceSettings {
  for (const { content } of files) {
    const span = findDatasourceBody(content)
    if (span !== undefined) {
      const inside = Array.from(tokens(content.slice(span.start, span.end)), ({ text }) => text)
      return { provider: valuesOf(inside, 'provider')[0], namespaces: valuesOf(inside, 'schemas') }
    }
  }
  return { provider: undefined, namespaces: [] }
}

/** The strings behind `name =`, of which there are several in brackets. */
function valuesOf(inside: readonly string[], name: string): string[] {
  const at = inside.findIndex((text, i) => text === name && inside[i + 1] === '=')
  const behind = at === -1 ? [] : inside.slice(at + 2)
  const values = behind[0] === '[' ? behind.slice(1, behind.indexOf(']')) : behind.slice(0, 1)
  return values.filter((text) => text.startsWith('"')).map((text) => JSON.parse(text) as string)
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
