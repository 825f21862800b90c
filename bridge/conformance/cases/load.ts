import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { ConformanceCase } from './case.ts'
import { casesFolder } from './folder.ts'

export const CASE_FILES = {
  main: 'cases.jsonl',
  relationLink: 'cases_relation_link.jsonl',
  jsonProtocol: 'cases_json_protocol.jsonl',
} as const

/** The cases of one file, without those whose expectation Prisma itself is known not to meet. */
export function loadCases(file: keyof typeof CASE_FILES): ConformanceCase[] {
  const known = JSON.parse(read('known-deviations.json')) as { id: string }[]
  const deviations = new Set(known.map(({ id }) => id))
  return read(CASE_FILES[file])
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ConformanceCase)
    .filter(({ id }) => !deviations.has(id))
}

function read(name: string): string {
  return readFileSync(path.join(casesFolder(), name), 'utf8')
}
