/** What Prisma's adapters know of an error of the driver. */
export interface AdapterCause {
  readonly kind?: unknown
  readonly originalCode?: unknown
  readonly originalMessage?: string
  readonly constraint?: { readonly fields?: unknown; readonly index?: unknown }
  readonly table?: unknown
  readonly column?: unknown
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly db?: string
  readonly reason?: string
}

interface Description {
  readonly code: string
  readonly message: string
}

/**
 * Of these Prisma has codes, but gives them to queries of models only: a raw query has P2010 for whatever happens to it,
 * and a connection that is opened beforehand has none. To callers it is the same whichever query met it.
 */
const DESCRIPTIONS: Record<string, (cause: AdapterCause) => Description> = {
  AuthenticationFailed: ({ user }) => ({
    code: 'P1000',
    message: `Authentication failed against the database server, the provided database credentials for ${quoted(user)} are not valid`,
  }),
  DatabaseNotReachable: ({ host, port }) => ({
    code: 'P1001',
    message: `Can't reach database server at ${serverName(host, port)}`,
  }),
  DatabaseDoesNotExist: ({ db }) => ({
    code: 'P1003',
    message: `Database ${quoted(db)} does not exist on the database server`,
  }),
  SocketTimeout: () => ({ code: 'P1008', message: 'Operation has timed out' }),
  DatabaseAccessDenied: ({ db }) => ({
    code: 'P1010',
    message: `User was denied access on the database ${quoted(db)}`,
  }),
  TlsConnectionError: ({ reason }) => ({
    code: 'P1011',
    message: `Error opening a TLS connection: ${reason ?? '(not available)'}`,
  }),
  ConnectionClosed: () => ({ code: 'P1017', message: 'Server has closed the connection.' }),
  TooManyConnections: () => ({ code: 'P2037', message: 'Too many database connections opened' }),
}

/** What callers are told when the connection is to blame, and not the query. */
export function describeConnectionError(cause: AdapterCause | undefined): Description | undefined {
  const { kind } = cause ?? {}
  const describe = typeof kind === 'string' ? DESCRIPTIONS[kind] : undefined
  return cause === undefined ? undefined : describe?.(cause)
}

/** A folder of this machine is nothing that callers should know. */
function serverName(host: string | undefined, port: number | undefined): string {
  if (host?.startsWith('/') === true) {
    return 'its Unix socket'
  }
  return `${host ?? '(not available)'}${port === undefined ? '' : `:${port}`}`
}

function quoted(name: string | undefined): string {
  return `\`${name ?? '(not available)'}\``
}
