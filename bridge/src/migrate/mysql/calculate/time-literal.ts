import type { ColumnType } from '../structure/column-type.ts'

/** A point in time (ISO 8601) as MySQL writes it in UTC, with as much of it as the type has: `2024-01-31 12:30:00.5`. */
export function timeLiteral(iso: string, type: ColumnType): string {
  const [date = '', time = ''] = new Date(iso)
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .split('T')
  const fraction = /\.(\d*[1-9])/.exec(iso)?.[1]
  const exact = fraction === undefined ? time : `${time}.${fraction}`
  switch (type.kind === 'native' ? type.name : undefined) {
    case 'Date':
      return date
    case 'Time':
      return exact
    default:
      return `${date} ${exact}`
  }
}
