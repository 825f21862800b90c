import slugify from '@sindresorhus/slugify'

import { ConfigurationError } from '../../settings.ts'
import { commandText } from '../hints.ts'

/** Prisma's limit; file systems have one as well. */
const LONGEST_NAME = 200

/**
 * The name of a new migration's folder, `<yyyyMMddHHmmss>_<name>` in UTC. Prisma's own command line takes this very library
 * to make a name of what people type, so that both make the same.
 *
 * @throws ConfigurationError if nothing of the name is left
 */
export function migrationFolderName(given: string, now: Date): string {
  const name = slugify(given, { separator: '_' }).slice(0, LONGEST_NAME)
  if (name === '') {
    throw new ConfigurationError(
      `The new migration needs a name${given === '' ? '' : `, and '${given}' has no letter or digit for one`}: ` +
        `${commandText('migrate dev', { name: 'add_customers' })}.`,
    )
  }
  const timestamp = now.toISOString().replace(/\D/g, '').slice(0, 'yyyyMMddHHmmss'.length)
  return `${timestamp}_${name}`
}
