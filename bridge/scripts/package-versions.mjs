// What is in the jar, for programs that want to tell it without starting the bridge.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export function writeVersions(file) {
  const { version, dependencies } = require('../package.json')
  writeFileSync(file, `bridge=${version}\nprisma=${dependencies['@prisma/client']}\n`)
}
