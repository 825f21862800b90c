import type { SchemaFile } from '../../../../schema/files.ts'
import { parseSyntax } from '../../../../schema/syntax/parse-syntax.ts'

/** The datasource and the generators of a file, as they are written, with the comments above them. */
export function configurationText(file: SchemaFile): string {
  let last = 0
  return parseSyntax([file])
    .flatMap(({ kind, span }) => {
      const text = file.content.slice(last, span.end).trim()
      last = span.end
      return kind === 'datasource' || kind === 'generator' ? [`${text}\n`] : []
    })
    .join('\n')
}
