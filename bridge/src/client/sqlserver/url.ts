import { ConfigurationError } from '../../settings.ts'
import { UrlParameters } from '../url-parameters.ts'

/** What stands in a `sqlserver://` URL. */
export interface SqlServerUrl {
  readonly host: string
  readonly instance: string | undefined
  readonly port: number | undefined
  readonly parameters: UrlParameters
}

const EXPECTED =
  'It must look like sqlserver://host:1433;database=shop;user=sa;password={pass;word};encrypt=true. ' +
  'A value with ; in it stands in braces, in which } is written twice.'

/** Takes the URL apart. Names are read without regard to case and spaces, as Microsoft's own drivers do. */
export function parseSqlServerUrl(url: string): SqlServerUrl {
  const [, rest] = /^sqlserver:\/\/(.*)$/s.exec(url) ?? []
  if (rest === undefined) {
    throw new ConfigurationError(`The database URL is not one of SQL Server. ${EXPECTED}`)
  }
  const [server, properties] = splitOnce(rest, ';')
  const [, bracketed, plain, instance, port] =
    /^(?:\[([^\]]+)\]|([^:\\;[\]{}=@/?\s]+))(?:\\([^:;\s]+))?(?::(\d{1,5}))?$/.exec(server.trim()) ?? []
  const host = bracketed ?? plain
  if (host === undefined) {
    throw new ConfigurationError(`The database URL names no server, or names it in a wrong way. ${EXPECTED}`)
  }
  return {
    host,
    instance,
    port: port === undefined ? undefined : Number(port),
    parameters: new UrlParameters(propertiesOf(properties)),
  }
}

const PROPERTY = /\s*([^=;{}]+?)\s*=\s*(?:\{((?:[^}]|\}\})*)\}|([^;{}]*?))\s*(?:;|$)/y

function* propertiesOf(text: string): Generator<[string, string]> {
  PROPERTY.lastIndex = 0
  while (PROPERTY.lastIndex < text.replace(/[\s;]+$/, '').length) {
    const start = PROPERTY.lastIndex
    const [, name = '', braced, plain = ''] = PROPERTY.exec(text) ?? []
    if (name === '') {
      const before = (text.slice(0, start).match(/;/g) ?? []).length
      throw new ConfigurationError(
        `The database URL cannot be parsed after its ${before + 1}. semicolon: name=value is expected there. ${EXPECTED}`,
      )
    }
    yield [name.replaceAll(' ', '').toLowerCase(), braced?.replaceAll('}}', '}') ?? plain]
  }
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
