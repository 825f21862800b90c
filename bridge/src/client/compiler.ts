import type { GetPrismaClientConfig } from '@prisma/client/runtime/client'

type CompilerWasm = NonNullable<GetPrismaClientConfig['compilerWasm']>

/** The JavaScript half of a query compiler. */
export type CompilerModule = Awaited<ReturnType<CompilerWasm['getRuntime']>>

/** The WebAssembly half, as base64 text. */
export interface CompilerBinary {
  readonly wasm: string
}

/** One provider's query compiler. Both halves are loaded when the client first connects. */
export interface Compiler {
  loadModule(): Promise<CompilerModule>
  loadBinary(): Promise<CompilerBinary>
}

/** The compiler in the form that the Prisma client asks for. */
export function compilerWasm(compiler: Compiler): CompilerWasm {
  return {
    getRuntime: () => compiler.loadModule(),
    getQueryCompilerWasmModule: async () => {
      const { wasm } = await compiler.loadBinary()
      return new WebAssembly.Module(Buffer.from(wasm, 'base64'))
    },
    importName: './query_compiler_fast_bg.js',
  }
}
