import { existsSync } from 'node:fs'
import path from 'node:path'

const BESIDE_THE_REPOSITORY = path.join(import.meta.dirname, '../../../../shared/conformance')

/** Where the cases are: PRISMA_CONFORMANCE_CASES, else `shared/conformance` beside the repository. They are no part of it. */
export function casesFolder(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const given = env['PRISMA_CONFORMANCE_CASES']
  return given === undefined || given === '' ? BESIDE_THE_REPOSITORY : given
}

/** Why the cases cannot be run here; undefined where they can. A folder that was named must be there. */
export function missingCases(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  const folder = casesFolder(env)
  if (existsSync(folder)) {
    return undefined
  }
  if (folder !== BESIDE_THE_REPOSITORY) {
    throw new Error(`PRISMA_CONFORMANCE_CASES names the folder '${folder}', which does not exist.`)
  }
  return `The conformance cases are not run: there is no folder '${folder}'. Set PRISMA_CONFORMANCE_CASES to it.`
}
