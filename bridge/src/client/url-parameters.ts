import { ConfigurationError } from '../settings.ts'

/**
 * The parameters of a database URL. Whoever understands one takes it; what nobody took is refused by name, so that no
 * setting is dropped silently. Messages name parameters and show values, which therefore must not be secrets.
 */
export class UrlParameters {
  readonly #values = new Map<string, string>()
  readonly #known = new Set<string>()

  constructor(entries: Iterable<readonly [string, string]>) {
    for (const [name, value] of entries) {
      if (this.#values.has(name)) {
        throw new ConfigurationError(`The database URL has the parameter '${name}' twice. Leave one of them out.`)
      }
      this.#values.set(name, value)
    }
  }

  /** The first of these names that is there. All of them count as understood. */
  text(...names: readonly string[]): string | undefined {
    names.forEach((name) => this.#known.add(name))
    const [first, second] = names.filter((name) => this.#values.has(name))
    if (second !== undefined) {
      throw new ConfigurationError(
        `The database URL has the parameters '${first ?? ''}' and '${second}', which mean the same. Leave one of them out.`,
      )
    }
    return first === undefined ? undefined : this.#values.get(first)
  }

  integer(...names: readonly string[]): number | undefined {
    const text = this.text(...names)
    if (text === undefined) {
      return undefined
    }
    if (!/^\d{1,9}$/.test(text)) {
      throw new ConfigurationError(`The parameter '${names[0] ?? ''}' of the database URL must be a whole number.`)
    }
    return Number(text)
  }

  positive(...names: readonly string[]): number | undefined {
    const value = this.integer(...names)
    if (value === 0) {
      throw new ConfigurationError(`The parameter '${names[0] ?? ''}' of the database URL must be at least 1.`)
    }
    return value
  }

  flag(...names: readonly string[]): boolean | undefined {
    const choice = this.choice(['true', 'false'], ...names)
    return choice === undefined ? undefined : choice === 'true'
  }

  choice<T extends string>(allowed: readonly T[], ...names: readonly string[]): T | undefined {
    const text = this.text(...names)
    if (text === undefined) {
      return undefined
    }
    const choice = allowed.find((value) => value.toLowerCase() === text.toLowerCase())
    if (choice === undefined) {
      throw new ConfigurationError(
        `The parameter '${names[0] ?? ''}' of the database URL is '${text}'. It must be one of ${allowed.join(', ')}.`,
      )
    }
    return choice
  }

  /** Refuses a parameter that is known and cannot be had here. */
  refuse(name: string, reason: string): void {
    if (this.text(name) !== undefined) {
      throw new ConfigurationError(`The parameter '${name}' of the database URL ${reason}`)
    }
  }

  refuseRest(): void {
    const unknown = [...this.#values.keys()].find((name) => !this.#known.has(name))
    if (unknown !== undefined) {
      throw new ConfigurationError(
        `The database URL has a parameter '${unknown}' that this bridge does not know for this database. ` +
          `Leave it out, or use one of ${[...this.#known].sort().join(', ')}.`,
      )
    }
  }
}
