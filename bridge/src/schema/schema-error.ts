/** The schema is wrong. The message is Prisma's own, with file and line. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError'

  /** Prisma's parser throws its message as JSON text, or as plain text where it stumbled itself. */
  static from(error: unknown): SchemaError {
    const text = error instanceof Error ? error.message : String(error)
    return new SchemaError(plainMessage(text), { cause: error })
  }
}

function plainMessage(text: string): string {
  try {
    const parsed = JSON.parse(text) as { message?: unknown }
    return typeof parsed.message === 'string' ? parsed.message.trim() : text
  } catch {
    return text
  }
}
