import type { GetPrismaClientConfig } from '@prisma/client/runtime/client'
import type { BatchResponse, QueryPlanNode } from '@prisma/client-engine-runtime'

import type { CompileLocked } from './compile-locked.ts'

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
  /** Gives a plan with the same answers that suits the database better. */
  readonly improve?: (plan: QueryPlanNode) => QueryPlanNode
}

/** The compiler in the form that the Prisma client asks for. It tells of each query that it has to compile, and knows locks. */
export function compilerWasm(compiler: Compiler, onCompile: () => void, compileLocked: CompileLocked): CompilerWasm {
  return {
    getRuntime: async () => {
      const runtime = await compiler.loadModule()
      const improve = compiler.improve ?? ((plan) => plan)
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
  improve: (plan: QueryPlanNode) => QueryPlanNode,
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
      return locked ?? eachPlan(super.compileBatch(request), improve)
    }

    #plan(request: string) {
      return improve(super.compile(request))
    }
  }
}

function eachPlan(batch: BatchResponse, improve: (plan: QueryPlanNode) => QueryPlanNode): BatchResponse {
  return batch.type === 'multi'
    ? { ...batch, plans: batch.plans.map(improve) }
    : { ...batch, plan: improve(batch.plan) }
}
