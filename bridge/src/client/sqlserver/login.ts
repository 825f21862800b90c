interface Prelogin {
  readonly encryptionString: string
}

/** The part of the driver's connection that is changed before it connects. */
export interface DriverConnection {
  loginError: Error | undefined
  performTlsNegotiation(answer: Prelogin, signal: AbortSignal): Promise<void>
}

/** The server was asked for encryption and offers none. */
export class PlainTextServerError extends Error {
  override readonly name = 'PlainTextServerError'
  readonly code = 'EENCRYPT'

  constructor() {
    super('The server does not support encryption, but the database URL asks for it (encrypt=true, the default).')
  }
}

/**
 * With `encrypt: true` the driver encrypts if the server agrees, and else sends the password without saying so. Here a
 * server that does not encrypt gets no password.
 */
export function refusePlainText(connection: DriverConnection, encrypt: boolean | 'strict'): void {
  const negotiate = connection.performTlsNegotiation.bind(connection)
  connection.performTlsNegotiation = async (answer, signal) => {
    if (encrypt === true && answer.encryptionString !== 'ON' && answer.encryptionString !== 'REQ') {
      throw new PlainTextServerError()
    }
    await negotiate(answer, signal)
  }
}

/** A server that has no such database says so first, and then that the login has failed. The driver keeps the last. */
export function keepFirstLoginError(connection: DriverConnection): void {
  let first: Error | undefined
  Object.defineProperty(connection, 'loginError', {
    get: () => first,
    set: (error: Error | undefined) => {
      first = error === undefined ? undefined : (first ?? error)
    },
  })
}
