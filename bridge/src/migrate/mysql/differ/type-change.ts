import type { Server } from '../describe/server.ts'
import type { ColumnType, EnumType } from '../structure/column-type.ts'
import { castOf } from './cast.ts'
import type { Cast } from './column-changes.ts'
import type { Pair } from './steps.ts'

/** Undefined if the types are the same, or if one of them is a type that Prisma does not know: such are left alone. */
export function typeChange({ previous, next }: Pair<ColumnType>, server: Server): Cast | undefined {
  if (previous.kind === 'enum' && next.kind === 'enum') {
    return enumChange({ previous, next })
  }
  if (previous.kind === 'enum' || next.kind === 'enum') {
    return 'risky'
  }
  if (previous.kind !== 'native' || next.kind !== 'native') {
    return undefined
  }
  const bothLong = isLongTextOrJson(previous) && isLongTextOrJson(next)
  return server.mariaDb && bothLong ? undefined : castOf({ previous, next })
}

function enumChange({ previous, next }: Pair<EnumType>): Cast | undefined {
  const same =
    previous.values.length === next.values.length && previous.values.every((one, i) => one === next.values[i])
  if (same) {
    return undefined
  }
  return previous.values.every((value) => next.values.includes(value)) ? 'safe' : 'risky'
}

/** MariaDB's JSON is an alias of LONGTEXT (https://mariadb.com/kb/en/json-data-type/). */
function isLongTextOrJson(type: ColumnType): boolean {
  return type.kind === 'native' && (type.name === 'LongText' || type.name === 'Json')
}
