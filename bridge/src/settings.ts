/** A setting is missing or wrong. The message names the setting, its value and what to do. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Empty counts as not set: that is how shells and containers pass on what they do not have. */
export function textSetting(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim()
  return value === undefined || value === '' ? undefined : value
}

export function listSetting(env: Environment, name: string): string[] {
  return (textSetting(env, name) ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

export function integerSetting(
  env: Environment,
  name: string,
  { min, max }: { min: number; max: number },
): number | undefined {
  const text = textSetting(env, name)
  if (text === undefined) {
    return undefined
  }
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < min || value > max) {
    throw new ConfigurationError(`${name} is '${text}'. It must be a whole number from ${min} to ${max}.`)
  }
  return value
}

/** The address of an HTTP server, without a path. */
export function urlSetting(env: Environment, name: string): string | undefined {
  const text = textSetting(env, name)
  if (text === undefined) {
    return undefined
  }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new ConfigurationError(`${name} is '${text}'. It must be an address such as http://10.0.0.7:4466.`)
  }
  return url.origin
}

export function flagSetting(env: Environment, name: string): boolean | undefined {
  const text = textSetting(env, name)
  switch (text?.toLowerCase()) {
    case undefined:
      return undefined
    case 'true':
    case '1':
      return true
    case 'false':
    case '0':
      return false
    default:
      throw new ConfigurationError(`${name} is '${text ?? ''}'. It must be true or false.`)
  }
}

const UNITS: Record<string, number> = { '': 1, KB: 1024, KIB: 1024, MB: 1024 ** 2, MIB: 1024 ** 2 }

/** A size in bytes, or with a unit such as `16MiB`. */
export function bytesSetting(env: Environment, name: string): number | undefined {
  const text = textSetting(env, name)
  if (text === undefined) {
    return undefined
  }
  const [, digits, unit] = /^(\d+)\s*([a-z]*)$/i.exec(text) ?? []
  const factor = UNITS[unit?.toUpperCase() ?? 'none']
  if (digits === undefined || factor === undefined || Number(digits) === 0) {
    throw new ConfigurationError(`${name} is '${text}'. It must be a size in bytes such as 1048576 or 16MiB.`)
  }
  return Number(digits) * factor
}
