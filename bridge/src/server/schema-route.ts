import type { FastifyInstance } from 'fastify'

/** What a caller compares with the schema that it was built from. */
export interface SchemaAnswer {
  readonly schemaHash: string
  readonly provider: string
  readonly models: readonly string[]
}

export function schemaRoute(server: FastifyInstance, schema: SchemaAnswer): void {
  server.get('/schema', () => schema)
}
