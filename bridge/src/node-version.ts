import { ConfigurationError } from './settings.ts'

/** Refuses a Node.js on which Prisma does not run, before it fails in some other way. */
export function checkNodeVersion(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const supported = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)
  if (!supported) {
    throw new ConfigurationError(
      `Node.js ${version} is not supported. Prisma 7 needs Node.js 20.19 or newer, 22.12 or newer, or 24 and above.`,
    )
  }
}
