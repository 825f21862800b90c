import { PrismaClientKnownRequestError } from '@prisma/client/runtime/client'
import { type DriverAdapterError, isDriverAdapterError } from '@prisma/driver-adapter-utils'

type Cause = DriverAdapterError['cause']

/**
 * Gives the error of a driver the code that Prisma has for it. Prisma does so for queries; what fails in COMMIT, ROLLBACK
 * or at a savepoint leaves it as the driver said it.
 */
export function knownDriverError(error: unknown, clientVersion: string): unknown {
  if (!isDriverAdapterError(error)) {
    return error
  }
  const { code, message } = known(error.cause)
  return new PrismaClientKnownRequestError(message, { code, clientVersion, meta: { driverAdapterError: error } })
}

function known(cause: Cause): { readonly code: string; readonly message: string } {
  switch (cause.kind) {
    case 'UniqueConstraintViolation':
      return { code: 'P2002', message: `Unique constraint failed on the ${constraint(cause.constraint)}` }
    case 'ForeignKeyConstraintViolation':
    case 'RestrictViolation':
      return { code: 'P2003', message: `Foreign key constraint violated on the ${constraint(cause.constraint)}` }
    case 'NullConstraintViolation':
      return { code: 'P2011', message: `Null constraint violation on the ${constraint(cause.constraint)}` }
    case 'TransactionWriteConflict':
      return {
        code: 'P2034',
        message: 'Transaction failed due to a write conflict or a deadlock. Please retry your transaction',
      }
    case 'DatabaseNotReachable':
      return { code: 'P1001', message: "Can't reach database server" }
    case 'SocketTimeout':
      return { code: 'P1008', message: 'Operation has timed out' }
    case 'ConnectionClosed':
      return { code: 'P1017', message: 'Server has closed the connection.' }
    default:
      return {
        code: 'P2039',
        message: `Database error. Code: \`${cause.originalCode ?? 'N/A'}\`. Message: \`${cause.originalMessage ?? cause.kind}\``,
      }
  }
}

function constraint(names: { fields: string[] } | { index: string } | { foreignKey: object } | undefined): string {
  if (names === undefined) {
    return '(not available)'
  }
  if ('fields' in names) {
    return `fields: (${names.fields.map((field) => `\`${field}\``).join(', ')})`
  }
  return 'index' in names ? `constraint: \`${names.index}\`` : 'foreign key'
}
