import Connection from 'mariadb/lib/connection.js'

interface ServerInfo {
  requireValidCert?: boolean
}

interface SecureConnection {
  createSecureContext(info: ServerInfo, secured: () => void): void
}

/**
 * For MariaDB the driver switches the check of the certificate off, logs in, and is content with any certificate if the
 * server knew the password. A certificate of the wrong authority would pass. Here the check of the URL stands for every
 * server, and comes before anything of the password is sent.
 */
export function checkCertificatesBeforeLogin(): void {
  const { prototype } = Connection as unknown as { prototype: SecureConnection & { [CHECKS]?: true } }
  if (prototype[CHECKS] === true) {
    return
  }
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the connection that it is asked of
  const { createSecureContext } = prototype
  prototype.createSecureContext = function (this: SecureConnection, info, secured) {
    const asAnyServer = Object.create(info, { isMariaDB: { value: () => false } }) as ServerInfo
    createSecureContext.call(this, asAnyServer, secured)
    info.requireValidCert = asAnyServer.requireValidCert ?? true
  }
  prototype[CHECKS] = true
}

const CHECKS = Symbol('checks certificates before the login')
