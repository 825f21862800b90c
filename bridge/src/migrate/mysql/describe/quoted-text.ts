/** The escapes of https://mariadb.com/kb/en/string-literals/ that stand for another character. */
const ESCAPES: Readonly<Record<string, string>> = { 0: '\0', b: '\b', n: '\n', r: '\r', t: '\t', Z: '\x1a' }

/** The characters of a string literal, as `'it\'s'` or `'it''s'`. Undefined if the text is not one. */
export function quotedText(sql: string): string | undefined {
  const [, inner] = /^'((?:[^'\\]|''|\\[\s\S])*)'$/.exec(sql) ?? []
  return inner?.replace(/''|\\([\s\S])/g, (_match, escaped: string | undefined) =>
    escaped === undefined ? "'" : (ESCAPES[escaped] ?? escaped),
  )
}
