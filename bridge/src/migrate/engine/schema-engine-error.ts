/** A schema engine failed. The message is its own, for people. */
export class SchemaEngineError extends Error {
  override readonly name = 'SchemaEngineError'
}
