// How long `migrate deploy` takes, whole process, when all of its 200 migrations are applied already:
// `node scripts/benchmark-deploy.mjs [url of an empty database]`, by default a SQLite file of its own. Needs a built bundle.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const MIGRATIONS = 200
const RUNS = 9
const PROVIDERS = { 'file:': 'sqlite', 'postgresql:': 'postgresql', 'mysql:': 'mysql' }

const bundle = fileURLToPath(new URL('../target/bridge/bridge.mjs', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'benchmark-deploy-'))
const url = process.argv[2] ?? `file:${folder}/dev.db`

try {
  writeProject()
  const first = run()
  const times = Array.from({ length: RUNS }, run).sort((a, b) => a - b)
  console.log(`${MIGRATIONS} migrations, all to be applied: ${first} ms`)
  console.log(`${MIGRATIONS} migrations, all applied: median ${times[(RUNS - 1) / 2]} ms, slowest ${times.at(-1)} ms`)
} finally {
  rmSync(folder, { recursive: true })
}

function writeProject() {
  const provider = PROVIDERS[`${url.split(':', 1)[0]}:`]
  writeFileSync(path.join(folder, 'schema.prisma'), `datasource db {\n  provider = "${provider}"\n}\n`)
  for (let i = 0; i < MIGRATIONS; i += 1) {
    const migration = path.join(folder, 'migrations', `20240101${String(i).padStart(6, '0')}_step`)
    mkdirSync(migration, { recursive: true })
    const columns = Array.from({ length: 20 }, (_, column) => `column_${column} VARCHAR(100)`).join(',\n  ')
    writeFileSync(path.join(migration, 'migration.sql'), `CREATE TABLE step_${i} (\n  ${columns}\n);\n`)
  }
}

function run() {
  const start = performance.now()
  const env = { ...process.env, PRISMA_SCHEMA: path.join(folder, 'schema.prisma'), DATABASE_URL: url }
  execFileSync(process.execPath, [bundle, 'migrate', 'deploy'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  return Math.round(performance.now() - start)
}
