export function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}

export function quotedList(names: readonly string[]): string {
  return names.map(quoted).join(', ')
}

export function sqlString(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
