// The list of the bundle's files that travels with them in the jar: "<sha256> <size> <path>", sorted by path.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export function writeIndex(folder, indexFile) {
  const lines = readdirSync(folder, { recursive: true })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => ({ name: name.split(path.sep).join('/'), content: readFileSync(path.join(folder, name)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, content }) => `${createHash('sha256').update(content).digest('hex')} ${content.length} ${name}\n`)
  writeFileSync(indexFile, lines.join(''))
}
