import { readFileSync } from 'node:fs'

import type { ServerOptions } from '../options.ts'
import { ConfigurationError } from '../settings.ts'

/** The token that callers must send: from the environment, or from a file as containers hand over their secrets. */
export function readToken({ token, tokenFile }: Pick<ServerOptions, 'token' | 'tokenFile'>): string | undefined {
  if (tokenFile === undefined) {
    return token
  }
  const text = read(tokenFile).trim()
  if (text === '') {
    throw new ConfigurationError(`PRISMA_BRIDGE_TOKEN_FILE is '${tokenFile}', which is empty. Write the token into it.`)
  }
  if (/\s/.test(text)) {
    throw new ConfigurationError(`PRISMA_BRIDGE_TOKEN_FILE is '${tokenFile}', which holds more than one word.`)
  }
  return text
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ConfigurationError(
      `PRISMA_BRIDGE_TOKEN_FILE is '${file}', which cannot be read (${code ?? 'unknown'}).`,
      {
        cause: error,
      },
    )
  }
}
