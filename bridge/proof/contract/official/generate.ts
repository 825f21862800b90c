import { mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { PRISMA_VERSION } from '../../../src/client/engine.ts'
import { SchemaParser } from '../../../src/schema/parser.ts'
import type { ProviderName } from '../schema.ts'

/** Only in CommonJS: the package's ECMAScript entry point cannot be loaded by Node.js. */
interface OfficialGenerator {
  readonly generateClient: (options: object) => Promise<void>
}

const require = createRequire(import.meta.url)
const FOLDER = path.join(import.meta.dirname, '../../../target/proof/clients')

/** Lets Prisma's own generator write a client as `prisma generate` would, and loads it. Needs no network. */
export async function generateOfficialClient(provider: ProviderName, schema: string): Promise<GeneratedClient> {
  const outputDir = path.join(FOLDER, provider)
  rmSync(outputDir, { recursive: true, force: true })
  mkdirSync(outputDir, { recursive: true })
  const schemaPath = path.join(outputDir, 'schema.prisma')
  const dmmf = (await SchemaParser.load()).dmmf([{ path: schemaPath, content: schema }])
  const { generateClient } = require('@prisma/client-generator-js') as OfficialGenerator
  await generateClient({
    datamodel: schema,
    schemaPath,
    outputDir,
    dmmf,
    runtimeBase: '@prisma/client/runtime',
    runtimeSourcePath: path.dirname(require.resolve('@prisma/client/runtime/client')),
    generator: {
      name: 'client',
      provider: setting('prisma-client-js'),
      output: setting(outputDir),
      config: {},
      binaryTargets: [],
      previewFeatures: ['views'],
      sourceFilePath: schemaPath,
    },
    datasources: [
      { name: 'db', provider, activeProvider: provider, url: setting(''), schemas: [], sourceFilePath: schemaPath },
    ],
    binaryPaths: {},
    testMode: true,
    copyRuntime: false,
    engineVersion: PRISMA_VERSION,
    clientVersion: PRISMA_VERSION,
    activeProvider: provider,
    compilerBuild: 'fast',
  })
  return require(outputDir) as GeneratedClient
}

function setting(value: string): { value: string; fromEnvVar: null } {
  return { value, fromEnvVar: null }
}

/** What the generated package exports, as far as the comparison needs it. */
export interface GeneratedClient {
  readonly PrismaClient: new (options: object) => unknown
  readonly Prisma: PrismaNamespace
}

export interface PrismaNamespace {
  readonly DbNull: object
  readonly JsonNull: object
  readonly AnyNull: object
  readonly Decimal: new (text: string) => object
  readonly sql: (strings: TemplateStringsArray, ...values: unknown[]) => object
  readonly raw: (text: string) => object
  readonly join: (values: unknown[]) => object
}
