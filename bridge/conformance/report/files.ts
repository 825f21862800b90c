import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Outcome } from './outcome.ts'

const FOLDER = path.join(import.meta.dirname, '../../target/conformance')

/** What one test file has to tell; the whole is put together at the end of the run. */
export interface Part {
  readonly seconds: number
  readonly outcomes: readonly Outcome[]
}

export function writePart(name: string, part: Part): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(path.join(FOLDER, `${name}.json`), JSON.stringify(part, undefined, 1))
}

export function readParts(): Part[] {
  return partFiles().map((file) => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Part)
}

/** Forgets earlier runs, so that a report never tells of them. */
export function removeParts(): void {
  for (const file of partFiles()) {
    rmSync(path.join(FOLDER, file))
  }
}

export function writeReport(text: string): string {
  const file = path.join(FOLDER, 'report.txt')
  writeFileSync(file, text)
  return file
}

function partFiles(): string[] {
  mkdirSync(FOLDER, { recursive: true })
  return readdirSync(FOLDER).filter((file) => file.endsWith('.json'))
}
