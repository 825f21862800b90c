const INT64_MIN = -(2n ** 63n)

/** What the value of each tag must look like in an answer. */
const TAGS: Readonly<Record<string, (text: string) => boolean>> = {
  BigInt: (text) => /^-?\d+$/.test(text) && BigInt(text) >= INT64_MIN && BigInt(text) < -INT64_MIN,
  Decimal: (text) => /^-?\d+(?:\.\d*[1-9])?(?:e[+-]\d+)?$/i.test(text) || /^-?\d(?:\.\d+)?e[+-]\d+$/i.test(text),
  DateTime: (text) => /^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text),
  Bytes: (text) => Buffer.from(text, 'base64').toString('base64') === text,
  Json: isJson,
}

/** Finds a value that is not what the wire contract promises: an unknown tag, a bare number beyond exactness and so on. */
export function tagComplaint(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined
  }
  if (!Array.isArray(value) && '$type' in value) {
    return taggedComplaint(value)
  }
  for (const part of Object.values(value)) {
    const complaint = tagComplaint(part)
    if (complaint !== undefined) {
      return complaint
    }
  }
  return undefined
}

function taggedComplaint(tagged: object): string | undefined {
  const { $type, value } = tagged as { $type: unknown; value?: unknown }
  const check = TAGS[String($type)]
  const good = check !== undefined && typeof value === 'string' && check(value) && Object.keys(tagged).length === 2
  return good ? undefined : `there is the tagged value ${JSON.stringify(tagged)}`
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
