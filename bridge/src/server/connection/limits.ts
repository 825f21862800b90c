export interface ConnectionOptions {
  readonly bodyLimit: number
}

/** What stands around the bodies in a message. */
export const ENVELOPE_BYTES = 64 * 1024

/** How long a caller may take to say goodbye. */
export const GOODBYE_MILLIS = 500
