import { ConfigurationError } from '../settings.ts'

/** Parses a database URL, and says what is wrong with it without repeating its password. */
export function parseDatabaseUrl(text: string, protocols: readonly string[]): URL {
  const expected = protocols.map((protocol) => `${protocol}//`).join(' or ')
  if (!URL.canParse(text)) {
    throw new ConfigurationError(
      `The database URL cannot be parsed. It must look like ${expected}user:password@host:port/database; ` +
        'special characters in the password must be percent-encoded.',
    )
  }
  const url = new URL(text)
  if (!protocols.includes(url.protocol)) {
    throw new ConfigurationError(
      `The database URL begins with '${url.protocol}', but the schema's provider needs ${expected}. ` +
        'Correct DATABASE_URL, or set PRISMA_PROVIDER.',
    )
  }
  return url
}
