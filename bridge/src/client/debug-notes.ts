import { Debug as runtimeDebug } from '@prisma/client/runtime/client'
import { Debug as adapterDebug } from '@prisma/driver-adapter-utils'

/**
 * Has Prisma ask once for each kind of its debug notes whether DEBUG wants it. It would match the patterns of DEBUG anew for
 * every note, of which there are several for each statement.
 */
export function askOnceForDebugNotes(): void {
  for (const debug of [runtimeDebug, adapterDebug]) {
    const enabled = debug.enabled.bind(debug)
    const answers = new Map<string, boolean>()
    debug.enabled = (namespace) => {
      const wanted = answers.get(namespace) ?? enabled(namespace)
      answers.set(namespace, wanted)
      return wanted
    }
  }
}
