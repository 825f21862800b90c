import { parseSqlServerUrl } from '../../client/sqlserver/url.ts'

const NAMES: Readonly<Record<string, string>> = {
  postgresql: 'PostgreSQL',
  cockroachdb: 'CockroachDB',
  mysql: 'MySQL',
  sqlite: 'SQLite',
  sqlserver: 'SQL Server',
}

/** The kind, the name and the place of a database, for people to know it by; never its user or password. */
export function describeDatabase(provider: string, url: string): string {
  const kind = NAMES[provider] ?? provider
  if (provider === 'sqlite') {
    return `${kind} database ${url.replace(/^file:/, '').replace(/\?.*$/, '')}`
  }
  if (provider === 'sqlserver') {
    return `${kind} ${describeSqlServer(url)}`
  }
  if (!URL.canParse(url)) {
    return `${kind} database`
  }
  const { pathname, host, searchParams } = new URL(url)
  return `${kind} ${place(decodeURIComponent(pathname.slice(1)), searchParams.get('schema'), searchParams.get('host') ?? host)}`
}

/** Such a URL looks like others, but has its password where those have their host. */
function describeSqlServer(url: string): string {
  const { host, port, instance, parameters } = parseSqlServerUrl(url)
  const server = [
    host,
    ...(instance === undefined ? [] : [`\\${instance}`]),
    ...(port === undefined ? [] : [`:${port}`]),
  ]
  return place(parameters.text('database', 'initialcatalog') ?? '', parameters.text('schema') ?? null, server.join(''))
}

function place(database: string, schema: string | null, server: string): string {
  return `database "${database}"${schema === null ? '' : `, schema "${schema}"`} at ${server}`
}
