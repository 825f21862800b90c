const NAMES: Readonly<Record<string, string>> = {
  postgresql: 'PostgreSQL',
  cockroachdb: 'CockroachDB',
  mysql: 'MySQL',
  sqlite: 'SQLite',
}

/** The kind, the name and the place of a database, for people to know it by; never its user or password. */
export function describeDatabase(provider: string, url: string): string {
  const kind = NAMES[provider] ?? provider
  if (provider === 'sqlite') {
    return `${kind} database ${url.replace(/^file:/, '').replace(/\?.*$/, '')}`
  }
  if (!URL.canParse(url)) {
    return `${kind} database`
  }
  const { pathname, host, searchParams } = new URL(url)
  const schema = searchParams.get('schema')
  return [
    `${kind} database "${decodeURIComponent(pathname.slice(1))}"`,
    ...(schema === null ? [] : [`, schema "${schema}"`]),
    ` at ${searchParams.get('host') ?? host}`,
  ].join('')
}
