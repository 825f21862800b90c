const PARTS = /'(?:[^'\\]|''|\\[\s\S])*'|`[^`]*`|[^'`]+/g

/**
 * An expression in a form that does not depend on who wrote it: servers give it back in small letters, with other
 * spaces, parentheses around it, quotes around names and the character set before strings.
 */
export function normalExpression(sql: string): string {
  const parts = sql.replaceAll("\\'", "'").match(PARTS) ?? []
  return withoutOuterParentheses(parts.map(normalPart).join(''))
}

function normalPart(part: string): string {
  if (part.startsWith("'")) {
    return part
  }
  const text = part.startsWith('`') ? part.slice(1, -1) : part.replace(/\s+/g, '').replace(/_(?:utf8mb\d|utf8)$/i, '')
  return text.toLowerCase()
}

function withoutOuterParentheses(text: string): string {
  return isEnclosed(text) ? withoutOuterParentheses(text.slice(1, -1)) : text
}

/** Whether the text begins with a parenthesis that its last character closes. */
export function isEnclosed(text: string): boolean {
  let depth = 0
  for (const { 0: part, index } of text.matchAll(/'(?:[^'\\]|''|\\[\s\S])*'|[()]/g)) {
    depth += part === '(' ? 1 : part === ')' ? -1 : 0
    if (depth === 0 && part === ')') {
      return text.startsWith('(') && index === text.length - 1
    }
  }
  return false
}
