import { loadCases } from '../cases/load.ts'
import { type DatabaseName, plan, type Setting } from '../cases/world.ts'

/** A schema of the cases, under the name of the first case that has it. */
export interface NamedSetting {
  readonly id: string
  readonly setting: Setting
}

/** So many different schemas of the cases, evenly spread over all of them: the same ones in each run. */
export function settingsFor(database: DatabaseName, count: number): NamedSetting[] {
  const all = (['main', 'relationLink'] as const).flatMap((file) => plan(database, loadCases(file)))
  const different = new Map<string, NamedSetting>()
  for (const { setting, cases } of all) {
    const key = JSON.stringify({ ...setting, databaseSchema: undefined })
    if (!different.has(key)) {
      different.set(key, { id: cases[0]?.id ?? '', setting })
    }
  }
  const settings = [...different.values()]
  return Array.from({ length: Math.min(count, settings.length) }, (_, i) => i)
    .map((i) => settings[Math.floor((i * settings.length) / count)])
    .filter((setting) => setting !== undefined)
}
