const LINES_BEFORE = 4

/** The number of the line, counted from 1, that the character at this place is in. */
export function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length
}

/** A line of a script with those before it, numbered, for people to find it. */
export function excerpt(script: string, line: number): string {
  const lines = script.split(/\r?\n/)
  const first = Math.max(1, line - LINES_BEFORE)
  return lines
    .slice(first - 1, line)
    .map((text, index) =>
      `${first + index === line ? '>' : ' '} ${String(first + index).padStart(3)} ${text}`.trimEnd(),
    )
    .join('\n')
}
