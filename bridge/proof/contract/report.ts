import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Result, Verdict } from './comparison.ts'

const FOLDER = path.join(import.meta.dirname, '../../target/proof')
const VERDICTS: readonly Verdict[] = ['equal answer', 'equal error', 'never sent', 'different']

/** Cases by action and verdict, and the codes of the errors that were equal. */
export function summary(results: readonly Result[]): string {
  const actions = [...new Set(results.map(({ action }) => action))]
  const rows = [
    ...actions.map((action) =>
      row(
        action,
        results.filter((one) => one.action === action),
      ),
    ),
    row('all', results),
  ]
  const codes = counted(results.flatMap(({ code }) => (code === undefined ? [] : [code])))
  return [line(['', ...VERDICTS]), ...rows, `Errors that were equal, by code: ${codes}`].join('\n')
}

/** Writes every case with its verdict into a file, and says which. */
export function report(name: string, results: readonly Result[]): string {
  mkdirSync(FOLDER, { recursive: true })
  const file = path.join(FOLDER, `contract-${name}.txt`)
  const cases = results.map(({ verdict, code, name: what, difference }) =>
    [
      `${verdict}${code === undefined ? '' : ` ${code}`}: ${what}`,
      ...(difference === undefined ? [] : [difference]),
    ].join('\n'),
  )
  writeFileSync(file, [summary(results), '', ...cases, ''].join('\n'))
  return file
}

function row(action: string, results: readonly Result[]): string {
  return line([action, ...VERDICTS.map((verdict) => String(results.filter((one) => one.verdict === verdict).length))])
}

function line([first = '', ...others]: readonly string[]): string {
  return `${first.padEnd(26)}${others.map((cell) => cell.padStart(14)).join('')}`
}

function counted(values: readonly string[]): string {
  const kinds = [...new Set(values)].sort()
  return kinds.map((kind) => `${kind} ${values.filter((value) => value === kind).length}`).join(', ')
}
