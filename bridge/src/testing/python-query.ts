type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }

type Selection = readonly (string | Relation)[]

interface Relation {
  readonly name: string
  readonly args?: Readonly<Record<string, Value>>
  readonly fields: Selection
}

/** The text that the Python project's query builder writes: lines for commas, and commas around lists. */
export function pythonQuery(
  operation: 'query' | 'mutation',
  method: string,
  args: Readonly<Record<string, Value>> = {},
  fields: Selection = [],
): string {
  const parts = [`result: ${method}`, ...argumentLines(args), ...selectionLines(fields)]
  return [`${operation} {`, ...indented(parts), '}'].join('\n')
}

/** The body of a request, with the kind of operation where its name should be. */
export function pythonBody(query: string): string {
  return JSON.stringify({ variables: {}, operation_name: query.startsWith('query') ? 'query' : 'mutation', query })
}

function argumentLines(args: Readonly<Record<string, Value>>): string[] {
  const names = Object.keys(args)
  return names.length === 0 ? [] : ['(', ...indented(memberLines(args)), ')']
}

function memberLines(members: Readonly<Record<string, Value>>): string[] {
  return Object.entries(members).flatMap(([name, value]) => {
    const [first = '', ...others] = valueLines(value)
    return [`${name}: ${first}`, ...others]
  })
}

function valueLines(value: Value): string[] {
  if (Array.isArray(value)) {
    const items = (value as readonly Value[]).map((item) => indented(valueLines(item)).join('\n'))
    return ['[', ...items, ']'].join(',\n').split('\n')
  }
  if (typeof value === 'object' && value !== null) {
    return ['{', ...indented(memberLines(value as Readonly<Record<string, Value>>)), '}']
  }
  return [typeof value === 'number' ? pythonNumber(value) : JSON.stringify(value)]
}

/** Python writes exponents with two digits and a sign. */
function pythonNumber(value: number): string {
  return String(value).replace(/e-(\d)$/, 'e-0$1')
}

function selectionLines(fields: Selection): string[] {
  return fields.length === 0 ? [] : ['{', ...indented(fields.flatMap(fieldLines)), '}']
}

function fieldLines(field: string | Relation): string[] {
  if (typeof field === 'string') {
    return [field]
  }
  const { name, args = {}, fields } = field
  const [first = '', ...others] = argumentLines(args)
  return [`${name}${first}`, ...others, ...selectionLines(fields)]
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
