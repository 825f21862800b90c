/** Of what is thrown while it compiles, Prisma's client keeps the message and the code. */
const WHILE_COMPILING = 'LOCK_REFUSED'

/** Counts as one of Prisma's validation errors: the query cannot be run, and has not been. */
export class LockRefusedError extends Error {
  override readonly name = 'PrismaClientValidationError'
  readonly code: string

  constructor(message: string, code = WHILE_COMPILING) {
    super(message)
    this.code = code
  }
}

export function asLockRefused(error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message?: string }
  return code === WHILE_COMPILING ? new LockRefusedError(message ?? '', 'P2009') : error
}
