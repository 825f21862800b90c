import type { Introspection } from '../../engine/schema-engine.ts'
import type { DatabaseStructure } from '../structure/database-structure.ts'
import { introspectStructure } from './introspect-structure.ts'

export const CONFIGURATION = 'datasource db {\n  provider = "mysql"\n}\n'
export const WITH_VIEWS =
  'generator client {\n  provider        = "prisma-client"\n  previewFeatures = ["views"]\n}\n\n' + CONFIGURATION

export function introspect(
  structure: DatabaseStructure,
  models = '',
  configuration = CONFIGURATION,
): Promise<Introspection> {
  const files = [{ path: 'schema.prisma', content: `${configuration}\n${models}` }]
  return introspectStructure(structure, files, { force: false, database: 'shop', ignoresTableCase: false })
}

/** The models of a schema: what follows the datasource. */
export async function introspectedModels(structure: DatabaseStructure, models = ''): Promise<string> {
  const { files } = await introspect(structure, models)
  return (files[0]?.content ?? '').slice(CONFIGURATION.length).trimStart()
}

/** Expected text without the indentation of the test. */
export function text(indented: string): string {
  const lines = indented.replace(/^\n/, '').trimEnd().split('\n')
  const indentation = Math.min(...lines.filter((line) => line !== '').map((line) => line.search(/\S/)))
  return `${lines.map((line) => line.slice(indentation)).join('\n')}\n`
}
