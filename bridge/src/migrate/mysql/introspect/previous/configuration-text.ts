import type { SchemaFile } from '../../../../schema/files.ts'

const HEAD = /^\s*(?:datasource|generator)\s+\w+\s*\{/
const BLOCK_HEAD = /^\s*\w+\s+\w+\s*\{/
const END = /^\s*\}/

/**
 * The datasource and the generators of a file, as they are written, with the comments above them. What else is in the
 * file need not be right.
 */
export function configurationText({ content }: Pick<SchemaFile, 'content'>): string {
  const blocks: string[] = []
  let lines: string[] = []
  let inside = false
  for (const line of content.split('\n')) {
    inside ||= HEAD.test(line)
    if (BLOCK_HEAD.test(line) && !inside) {
      lines = []
    }
    lines.push(line)
    if (END.test(line)) {
      if (inside) {
        blocks.push(`${lines.join('\n').trim()}\n`)
      }
      lines = []
      inside = false
    }
  }
  return blocks.join('\n')
}
