/** Prisma's messages that the engine gives without their codes, which tools look for. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/^Authentication failed/, 'P1000'],
  [/^Can't reach database server/, 'P1001'],
  [/^Database .* does not exist/, 'P1003'],
]

/** The places in the engine's own code through which an error came: nothing for people. */
const TRACE = /\n\s+0: \w+::[\s\S]*$/

/** What the engine says of an error, with Prisma's code in front. */
export function engineMessage(error: unknown): string {
  const text = plainText(error)
  const code = codeOf(error) ?? CODES.find(([pattern]) => pattern.test(text))?.[1]
  return code === undefined || text.startsWith(code) ? text : `${code}: ${text}`
}

export function codeOf(error: unknown): string | undefined {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^P\d{4}$/.test(code) ? code : undefined
}

function plainText(error: unknown): string {
  const { message } = error as { message?: unknown }
  const text = typeof message === 'string' ? message : String(error)
  return text
    .replace(TRACE, '')
    .replace(/[ \t]+$/gm, '')
    .trim()
}
