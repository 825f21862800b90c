import type { Span } from '../../../../schema/syntax/tree.ts'

/** Stands above a field that is a comment, and so, to a reader of the schema, above the next one. */
export const WITHOUT_NAME =
  'This field was commented out because of an invalid name. Please provide a valid one that matches [a-zA-Z][a-zA-Z0-9_]*'

/**
 * The lines of documentation (`///`) of a block or a field: above it without an empty line between, and behind it.
 * Other comments are not kept by Prisma.
 */
export function documentationOf({ start, end }: Span, text: string): string[] {
  const behind = /^[^\S\n]*\/\/\/(.*)/.exec(text.slice(end, lineEnd(text, end)))?.[1]
  const lines = [...documentationAbove(start, text), ...(behind === undefined ? [] : [content(behind)])]
  return lines.filter((line) => line !== WITHOUT_NAME)
}

/** Documentation with a line that is added once, however often a database is introspected. */
export function withLine(documentation: readonly string[], line: string): readonly string[] {
  return documentation.some((present) => present.includes(line)) ? documentation : [...documentation, line]
}

function documentationAbove(start: number, text: string): string[] {
  const lines: string[] = []
  let end = text.lastIndexOf('\n', start - 1)
  while (start > 0 && end !== -1) {
    const begin = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(begin, end).trim()
    if (!line.startsWith('//')) {
      break
    }
    if (line.startsWith('///')) {
      lines.unshift(content(line.slice('///'.length)))
    }
    end = begin - 1
  }
  return lines
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

function content(comment: string): string {
  return comment.replace(/^ /, '').trimEnd()
}
