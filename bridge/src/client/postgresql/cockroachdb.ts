import type { CompilerBinary, CompilerModule } from '../compiler.ts'
import { postgresql } from './postgresql.ts'
import type { Provider } from '../providers.ts'

const { joins: _proved, ...sameProtocol } = postgresql

/**
 * CockroachDB speaks PostgreSQL's protocol; its queries are compiled for a dialect of its own. How its values look in
 * jsonb is not proved here, so that nothing is joined unless a caller says so.
 */
export const cockroachdb: Provider = {
  ...sameProtocol,
  compiler: {
    loadModule: async () =>
      // @ts-expect-error Prisma ships this file without type declarations.
      (await import('@prisma/client/runtime/query_compiler_small_bg.cockroachdb.mjs')) as CompilerModule,
    loadBinary: async () =>
      // @ts-expect-error Prisma ships this file without type declarations.
      (await import('@prisma/client/runtime/query_compiler_small_bg.cockroachdb.wasm-base64.mjs')) as CompilerBinary,
  },
}
