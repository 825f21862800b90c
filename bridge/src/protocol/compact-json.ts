import { endOfString } from './json/literals.ts'

const WHITE_SPACE = /\s/

/** JSON text without the white space between its parts. Numbers and strings stay as they are written. */
export function compactJson(text: string): string {
  if (!WHITE_SPACE.test(text)) {
    return text
  }
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '"') {
      at = endOfString(text, at)
    } else if (WHITE_SPACE.test(char)) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return `${parts.join('')}${text.slice(start)}`
}
