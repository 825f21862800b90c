import type { GetPrismaClientConfig } from '@prisma/client/runtime/client'

import type { CompileLocked } from './compile-locked.ts'
import { lighten } from './light-statement.ts'
import { type PlannedStatement, statementsOf, statementsOfBatch } from './planned-statement.ts'

type CompilerWasm = NonNullable<GetPrismaClientConfig['compilerWasm']>

/** The JavaScript half of a query compiler. */
export type CompilerModule = Awaited<ReturnType<CompilerWasm['getRuntime']>>

/** The WebAssembly half, as base64 text. */
export interface CompilerBinary {
  readonly wasm: string
}

/**
 * One provider's query compiler. Both halves are loaded when the client first connects. Prisma builds each in two
 * variants: the small one takes 40 MB less memory and compiles its first query four times as fast; from then on the two
 * are about equal, and plans are kept.
 */
export interface Compiler {
  loadModule(): Promise<CompilerModule>
  loadBinary(): Promise<CompilerBinary>
  /** Makes a statement suit the database better, which has the same answer then. */
  readonly improve?: (statement: PlannedStatement) => void
}

/** The compiler in the form that the Prisma client asks for. It tells of each query that it has to compile, and knows locks. */
export function compilerWasm(compiler: Compiler, onCompile: () => void, compileLocked: CompileLocked): CompilerWasm {
  return {
    getRuntime: async () => {
      const runtime = await compiler.loadModule()
      const improve = (statement: PlannedStatement) => {
        lighten(statement)
        compiler.improve?.(statement)
      }
      return { ...runtime, QueryCompiler: extended(runtime.QueryCompiler, onCompile, improve, compileLocked) }
    },
    getQueryCompilerWasmModule: async () => {
      const { wasm } = await compiler.loadBinary()
      return new WebAssembly.Module(Buffer.from(wasm, 'base64'))
    },
    importName: './query_compiler_small_bg.js',
  }
}

function extended(
  QueryCompiler: CompilerModule['QueryCompiler'],
  onCompile: () => void,
  improve: (statement: PlannedStatement) => void,
  compileLocked: CompileLocked,
): CompilerModule['QueryCompiler'] {
  return class extends QueryCompiler {
    override compile(request: string) {
      onCompile()
      return compileLocked.one(request, (plain) => this.#plan(plain))
    }

    override compileBatch(request: string) {
      onCompile()
      const locked = compileLocked.batch(request, (plain) => this.#plan(plain))
      return locked ?? this.#plans(request)
    }

    #plan(request: string) {
      const plan = super.compile(request)
      statementsOf(plan).forEach(improve)
      return plan
    }

    #plans(request: string) {
      const plans = super.compileBatch(request)
      statementsOfBatch(plans).forEach(improve)
      return plans
    }
  }
}
