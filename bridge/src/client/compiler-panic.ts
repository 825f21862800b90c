interface StoppableEngine {
  stop(): Promise<void>
}

/**
 * After a panic of its query compiler the client's engine would stop itself, and with it every open transaction; what
 * others ask meanwhile would fail. The compiler goes on working, so the engine is left running. Gives what really stops it.
 */
export function keepRunningAfterPanics(engine: StoppableEngine): () => Promise<void> {
  const stop = engine.stop.bind(engine)
  engine.stop = () => Promise.resolve()
  return () => stop().catch(ignoreHeldCompiler)
}

/** A compiler that has panicked cannot be freed: WebAssembly counts the call that never returned. */
function ignoreHeldCompiler(error: unknown): void {
  if (!(error instanceof Error) || !error.message.includes('ownership of Rust value')) {
    throw error
  }
}

/** Prisma's own text of a panic holds its debug log, in which are other queries; sometimes writing it out fails. */
export function withoutPanicReport(error: unknown): unknown {
  const { name, message } = error as { name?: unknown; message?: unknown }
  const isPanic =
    name === 'PrismaClientRustPanicError' ||
    (typeof message === 'string' && /^(?:panicked at|Converting circular structure)/.test(message))
  return isPanic ? new CompilerPanicError() : error
}

/** Counts as one of Prisma's validation errors: the query cannot be run, and has not been. */
class CompilerPanicError extends Error {
  override readonly name = 'PrismaClientValidationError'
  readonly code = 'P2009'

  constructor() {
    super(
      "Prisma's query compiler gave up on this query. Nothing of it has run. Look for a value that does not fit its place.",
    )
  }
}
