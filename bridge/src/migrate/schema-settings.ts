import { checkProvider } from '../client/providers.ts'
import { type DatasourceSettings, datasourceSettings } from '../schema/datasource.ts'
import { effectiveFiles, type SchemaLocation } from '../schema/schema.ts'
import { ConfigurationError } from '../settings.ts'

export type SchemaSettings = DatasourceSettings & { readonly provider: string }

/** What commands need of a schema that have nothing to do with its models. Whether those are right is not looked at. */
export function readSchemaSettings(location: SchemaLocation): SchemaSettings {
  const { provider, namespaces } = datasourceSettings(effectiveFiles(location).files)
  if (provider === undefined) {
    throw new ConfigurationError(`The datasource block of the schema '${location.schema}' names no provider.`)
  }
  const name = provider === 'postgres' ? 'postgresql' : provider
  checkProvider(name)
  return { provider: name, namespaces }
}
