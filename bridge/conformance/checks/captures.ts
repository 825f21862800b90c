import type { Capture } from '../cases/case.ts'
import { valueAt } from './path.ts'

/** Parts of earlier answers, under the names by which later steps send them. */
export class Captures {
  readonly #texts = new Map<string, string>()

  take(captures: readonly Capture[], answer: unknown): void {
    for (const capture of captures) {
      this.#texts.set(capture.name, textOf(capture, valueAt(answer, capture.path)))
    }
  }

  /** Puts what was captured where `<<name>>` stands. */
  splice(text: string): string {
    return text.replaceAll(/<<(\w+)>>/g, (_place, name: string) => {
      const captured = this.#texts.get(name)
      if (captured === undefined) {
        throw new Error(`Nothing was captured under the name '${name}'.`)
      }
      return captured
    })
  }
}

function textOf(capture: Capture, value: unknown): string {
  switch (capture.kind) {
    case 'where':
      return whereText(capture, value)
    case 'where_list':
      return (Array.isArray(value) ? value : []).map((one) => whereText(capture, one)).join(capture.join ?? ', ')
    case 'json':
      return JSON.stringify(value)
    case 'string':
      return String(value)
  }
}

/** A GraphQL object that finds the record again: `{ f: <json>, meta }` or `{ compound: { f1: <json>,f2: <json> }, meta }`. */
function whereText({ fields = [], compound, meta = '' }: Capture, record: unknown): string {
  const values = fields.map((field) => `${field}: ${JSON.stringify(valueAt(record, [field]))}`).join(',')
  const unique = compound === null || compound === undefined ? values : `${compound}: { ${values} }`
  return `{ ${meta === '' ? unique : `${unique}, ${meta}`} }`
}
