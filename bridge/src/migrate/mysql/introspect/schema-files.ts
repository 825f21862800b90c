import path from 'node:path'

import type { SchemaFile } from '../../../schema/files.ts'
import { configurationText } from './previous/configuration-text.ts'

/** A block of the new schema, and where the given schema has it. */
export interface PlacedText {
  readonly text: string
  readonly path: string | undefined
  readonly position: number | undefined
}

/**
 * Puts the blocks into the files that they were in, in their old order. New ones come behind them: into the schema's
 * file where it has one, and else into `introspected.prisma` beside the others.
 */
export function schemaFiles(
  given: readonly SchemaFile[],
  sections: readonly (readonly PlacedText[])[],
  { force }: { readonly force: boolean },
): SchemaFile[] {
  const [only, ...more] = given
  const newFile =
    only !== undefined && more.length === 0 ? only.path : path.posix.join(commonFolder(given), 'introspected.prisma')
  const blocks = sections.flatMap((section) => section.toSorted(byPosition))
  const kept = given.map((file) => ({ path: file.path, configuration: configurationText(file) }))
  const files = kept.some((file) => file.path === newFile) ? kept : [...kept, { path: newFile, configuration: '' }]
  return files
    .map(({ path: filePath, configuration }) => {
      const texts = blocks.filter((block) => (block.path ?? newFile) === filePath).map(({ text }) => text)
      return { path: filePath, content: [configuration, ...texts].filter((text) => text !== '').join('\n') }
    })
    .filter((file) => file.content !== '' || (!force && given.some((before) => before.path === file.path)))
}

function byPosition(one: PlacedText, other: PlacedText): number {
  return (one.position ?? Number.MAX_SAFE_INTEGER) - (other.position ?? Number.MAX_SAFE_INTEGER)
}

/** The folder that all files are in or below. */
function commonFolder(files: readonly SchemaFile[]): string {
  const folders = files.map((file) => path.posix.dirname(file.path).split('/'))
  const [first = ['.']] = folders
  const length = first.findIndex((name, index) => folders.some((folder) => folder[index] !== name))
  return (length === -1 ? first : first.slice(0, length)).join('/') || '/'
}
