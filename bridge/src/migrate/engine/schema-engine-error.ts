/** A schema engine failed. The message is for people, with Prisma's code in front where there is one. */
export class SchemaEngineError extends Error {
  override readonly name = 'SchemaEngineError'
  /** Prisma's code of the error, as P4001. */
  readonly code: string | undefined

  constructor(message: string, code?: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
