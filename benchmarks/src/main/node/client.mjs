import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The packages that the bridge is built from, so that both run the same Prisma. */
const BRIDGE = path.join(import.meta.dirname, '../../../../bridge/package.json')
const require = createRequire(BRIDGE)
const { version } = require('@prisma/client/package.json')

/** Lets Prisma's own generator write the client as `prisma generate` would, without a network, and loads it. */
export async function generateClient(schemaPath, outputDir) {
  rmSync(outputDir, { recursive: true, force: true })
  mkdirSync(outputDir, { recursive: true })
  const schema = readFileSync(schemaPath, 'utf8')
  const setting = (value) => ({ value, fromEnvVar: null })
  const runtime = path.dirname(require.resolve('@prisma/client/runtime/client'))
  const wasm = require('@prisma/prisma-schema-wasm')
  const dmmf = JSON.parse(wasm.get_dmmf(JSON.stringify({ prismaSchema: [[schemaPath, schema]] })))
  await require('@prisma/client-generator-js').generateClient({
    datamodel: schema,
    schemaPath,
    outputDir,
    dmmf,
    runtimeBase: runtime,
    runtimeSourcePath: runtime,
    generator: {
      name: 'client',
      provider: setting('prisma-client-js'),
      output: setting(outputDir),
      config: {},
      binaryTargets: [],
      previewFeatures: [],
      sourceFilePath: schemaPath,
    },
    datasources: [
      {
        name: 'db',
        provider: 'postgresql',
        activeProvider: 'postgresql',
        url: setting(''),
        schemas: [],
        sourceFilePath: schemaPath,
      },
    ],
    binaryPaths: {},
    testMode: true,
    copyRuntime: false,
    engineVersion: version,
    clientVersion: version,
    activeProvider: 'postgresql',
    compilerBuild: 'fast',
  })
  return require(outputDir)
}

/** The client as an application has it: over the driver adapter, with a pool. */
export function connect({ PrismaClient }, connectionString, max) {
  const { PrismaPg } = require('@prisma/adapter-pg')
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max }) })
}
