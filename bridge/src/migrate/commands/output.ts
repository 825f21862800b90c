/** What the caller asked for, and what became of the database. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** What is wrong, and what to look at. It does not mix with results that are piped on. */
export function warn(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** One line for each entry, set off from the text around it. */
export function list(entries: readonly string[]): string {
  return entries.map((entry) => `  * ${entry.replaceAll('\n', '\n    ')}`).join('\n')
}

export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`
}
