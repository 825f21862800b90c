export interface ConnectionOptions {
  readonly bodyLimit: number
}

/** What stands around the bodies in a message. */
export const ENVELOPE_BYTES = 64 * 1024
