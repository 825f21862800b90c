import type { SchemaFile } from '../../schema/files.ts'

/** The comments with two slashes of one place in a schema. */
interface Comments {
  /** Whole lines, also the empty ones between them and what they are about. */
  readonly above: readonly string[]
  readonly behind: string | undefined
}

/** A line of a schema that is no comment, and the place that it stands for: a block's head, a field, an attribute, an end. */
interface CodeLine {
  readonly index: number
  readonly place: string
  readonly code: string
  readonly comments: Comments
}

const HEAD = /^\s*(?:model|view|enum|type|datasource|generator)\s+\w+/
const COMMENT = /^\s*\/\/(?!\/)/
const DOCUMENTATION = /^\s*\/\/\//

/**
 * Puts the comments with two slashes back where they were, since the engine keeps only those with three. What they stood
 * at, or above, may be gone; then they are gone as well.
 */
export function withLineComments(before: readonly SchemaFile[], after: readonly SchemaFile[]): SchemaFile[] {
  const known = new Map(before.flatMap((file) => codeLines(file).map(({ place, comments }) => [place, comments])))
  return after.map((file) => ({ ...file, content: restored(file, known) }))
}

function restored(file: SchemaFile, known: ReadonlyMap<string, Comments>): string {
  const lines = file.content.split('\n')
  for (const { index, place, code, comments } of codeLines(file).reverse()) {
    const former = known.get(place)
    if (former?.behind !== undefined && comments.behind === undefined) {
      lines[index] = `${code} ${former.behind}`
    }
    if (former !== undefined && comments.above.length === 0) {
      lines.splice(firstAbove(lines, index), 0, ...former.above)
    }
  }
  return lines.join('\n')
}

/** The documentation of a line stands right above it. */
function firstAbove(lines: readonly string[], index: number): number {
  let first = index
  while (DOCUMENTATION.test(lines[first - 1] ?? '')) {
    first -= 1
  }
  return first
}

function codeLines({ path, content }: SchemaFile): CodeLine[] {
  const found: CodeLine[] = []
  let block = ''
  let above: string[] = []
  content.split('\n').forEach((line, index, { length }) => {
    const { code, comment } = split(line)
    const end = index === length - 1
    if (COMMENT.test(line) || (above.length > 0 && line.trim() === '' && !end)) {
      above.push(line.trimEnd())
    } else if (end || (code.trim() !== '' && !DOCUMENTATION.test(line))) {
      block = HEAD.exec(code)?.[0].trim().replace(/\s+/g, ' ') ?? block
      const place = end ? `end of ${path}` : `${block}/${placeInBlock(code)}`
      found.push({ index, place, code, comments: { above, behind: comment } })
      above = []
    }
  })
  return found
}

function placeInBlock(code: string): string {
  const text = code.trim()
  if (HEAD.test(code) || text.startsWith('@@')) {
    return text.replace(/\s+/g, '')
  }
  return /^\w+/.exec(text)?.[0] ?? text
}

/** What a line says, and the comment behind it. */
function split(line: string): { code: string; comment: string | undefined } {
  const [code = ''] = /^(?:"(?:[^"\\]|\\.)*"|\/(?!\/)|[^"/])*/.exec(line) ?? []
  const rest = line.slice(code.length)
  return { code: code.trimEnd(), comment: /^\/\/(?!\/)/.test(rest) ? rest.trimEnd() : undefined }
}
