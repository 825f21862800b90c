import { openSchemaEngine } from '../migrate/engine/open.ts'
import { openTarget } from '../migrate/targets/target.ts'
import type { Schema } from '../schema/schema.ts'

/** Makes the tables of a schema, and finds nothing left to do afterwards. */
export async function pushMysqlSchema(url: string, schema: Schema): Promise<void> {
  const target = await openTarget('mysql', { url, connectionLimit: undefined, poolTimeoutSeconds: undefined })
  try {
    const engine = openSchemaEngine(schema, target)
    const { unexecutable } = await engine.push(schema.files, { force: true })
    const rest = await engine.diff({ of: 'database' }, { of: 'schema', files: schema.files }, 'script')
    if (unexecutable.length > 0 || !rest.empty) {
      throw new Error(`The tables could not be made: ${unexecutable.join('; ')}\n${rest.text}`)
    }
  } finally {
    await target.close()
  }
}
