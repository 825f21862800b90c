import type { Setting } from './world.ts'

const FEATURES = [
  'nativeDistinct',
  'postgresqlExtensions',
  'relationJoins',
  'shardKeys',
  'strictUndefinedChecks',
  'views',
] as const

/** The whole schema of a case: upstream's preview features, and a datasource block for the database. */
export function schemaText(provider: string, setting: Setting): string {
  const features = provider === 'postgresql' ? ['fullTextSearchPostgres', ...FEATURES] : FEATURES
  return `datasource db {
  provider     = ${JSON.stringify(provider)}
  relationMode = ${JSON.stringify(setting.relationMode)}
${listLine(
  'schemas',
  setting.databaseSchemas.map((name) => JSON.stringify(name)),
)}${listLine('extensions', setting.extensions)}}

generator client {
  provider        = "prisma-client"
  previewFeatures = ${JSON.stringify(features.filter((feature) => !setting.excludedFeatures.includes(feature)))}
}

${setting.models}`
}

function listLine(name: string, values: readonly string[]): string {
  return values.length === 0 ? '' : `  ${name} = [${values.join(', ')}]\n`
}
