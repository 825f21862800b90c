import type { DatabaseOptions } from '../../options.ts'
import { ConfigurationError } from '../../settings.ts'
import { DEFAULT_IDLE_SECONDS, type LimitNames, limitsOf, LONGEST_MILLIS } from '../limits.ts'
import { parseSqlServerUrl } from './url.ts'
import { certificateAuthorities } from '../tls-files.ts'
import type { UrlParameters } from '../url-parameters.ts'

/** The part of the driver's configuration that the bridge sets. */
export interface SqlServerConfig {
  server: string
  port?: number
  database: string
  user: string
  password: string
  connectionTimeout: number
  requestTimeout: number
  pool: { max: number; min: number; acquireTimeoutMillis: number; idleTimeoutMillis: number }
  options: {
    encrypt: boolean | 'strict'
    trustServerCertificate: boolean
    cryptoCredentialsDetails?: { ca: string }
    appName: string
    instanceName?: string
    multiSubnetFailover: boolean
    isolationLevel?: number
    connectionIsolationLevel?: number
  }
}

/** TDS numbers them so. */
const ISOLATION_LEVELS = {
  READUNCOMMITTED: 1,
  READCOMMITTED: 2,
  REPEATABLEREAD: 3,
  SERIALIZABLE: 4,
  SNAPSHOT: 5,
} as const

const LIMIT_NAMES: LimitNames = {
  connectionLimit: ['connectionlimit'],
  poolTimeout: ['pooltimeout'],
  connectTimeout: ['connecttimeout', 'connectiontimeout', 'logintimeout'],
  queryTimeout: ['sockettimeout'],
}

export function sqlServerConfig(options: DatabaseOptions): { config: SqlServerConfig; schema: string } {
  const { host, instance, port, parameters } = parseSqlServerUrl(options.url)
  refuseOtherLogins(parameters)
  const limits = limitsOf(options, parameters, LIMIT_NAMES)
  const config: SqlServerConfig = {
    server: host,
    ...(port === undefined ? {} : { port }),
    database: required(parameters, 'database', 'initialcatalog'),
    user: required(parameters, 'user', 'username', 'uid', 'userid'),
    password: parameters.text('password', 'pwd') ?? '',
    connectionTimeout: limits.connectTimeoutMillis,
    requestTimeout: limits.queryTimeoutMillis,
    pool: {
      max: limits.connectionLimit,
      min: 0,
      acquireTimeoutMillis: limits.poolTimeoutMillis || LONGEST_MILLIS,
      idleTimeoutMillis: DEFAULT_IDLE_SECONDS * 1000,
    },
    options: {
      ...encryption(parameters),
      appName: parameters.text('applicationname') ?? 'prisma-bridge',
      ...(instance === undefined ? {} : { instanceName: instance }),
      multiSubnetFailover: parameters.flag('multisubnetfailover') ?? false,
      ...isolation(parameters),
    },
  }
  const schema = parameters.text('schema') ?? 'dbo'
  parameters.refuseRest()
  return { config, schema }
}

function encryption(
  parameters: UrlParameters,
): Pick<SqlServerConfig['options'], 'encrypt' | 'trustServerCertificate' | 'cryptoCredentialsDetails'> {
  const encrypt = parameters.choice(['true', 'false', 'strict', 'DANGER_PLAINTEXT'], 'encrypt') ?? 'true'
  const trust = parameters.flag('trustservercertificate') ?? false
  const file = parameters.text('trustservercertificateca')
  if (trust && file !== undefined) {
    throw new ConfigurationError(
      'The database URL has trustServerCertificate=true, which accepts every certificate, and trustServerCertificateCA. ' +
        'Leave one of them out.',
    )
  }
  return {
    encrypt: encrypt === 'strict' ? encrypt : encrypt === 'true',
    trustServerCertificate: trust,
    ...(file === undefined
      ? {}
      : { cryptoCredentialsDetails: { ca: certificateAuthorities('trustServerCertificateCA', file) } }),
  }
}

function isolation(
  parameters: UrlParameters,
): Pick<SqlServerConfig['options'], 'isolationLevel' | 'connectionIsolationLevel'> {
  const names = Object.keys(ISOLATION_LEVELS) as (keyof typeof ISOLATION_LEVELS)[]
  const given = parameters.choice([...names, ...SPACED], 'isolationlevel')
  const level = names.find((name) => name === given?.replaceAll(' ', '').toUpperCase())
  return level === undefined
    ? {}
    : { isolationLevel: ISOLATION_LEVELS[level], connectionIsolationLevel: ISOLATION_LEVELS[level] }
}

const SPACED = ['READ UNCOMMITTED', 'READ COMMITTED', 'REPEATABLE READ'] as const

function refuseOtherLogins(parameters: UrlParameters): void {
  parameters.refuse(
    'authentication',
    'asks for Azure Active Directory (Entra ID), which this bridge leaves out. Use a SQL login: user=…;password=….',
  )
  if (parameters.flag('integratedsecurity') === true) {
    throw new ConfigurationError(
      "The parameter 'integratedSecurity' of the database URL asks for a Windows login, which Node.js cannot make. " +
        'Use a SQL login: user=…;password=….',
    )
  }
}

function required(parameters: UrlParameters, ...names: string[]): string {
  const value = parameters.text(...names)
  if (value === undefined || value === '') {
    throw new ConfigurationError(`The database URL of SQL Server has no '${names[0] ?? ''}': add ${names[0] ?? ''}=….`)
  }
  return value
}
