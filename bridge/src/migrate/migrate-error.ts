/** A migration command cannot go on. The message is for people, and begins with Prisma's code where Prisma has one. */
export class MigrateError extends Error {
  override readonly name = 'MigrateError'
  readonly code: string | undefined

  constructor(code: string | undefined, text: string, options?: ErrorOptions) {
    super(code === undefined ? text : `${code}: ${text}`, options)
    this.code = code
  }
}
