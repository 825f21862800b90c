const NOTHING = /^0+$/
/** https://www.w3.org/TR/trace-context/#traceparent-header; later versions may append fields. */
const TRACEPARENT = /^(?!ff)([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(-[\x21-\x7e]{1,64})?$/

/** A `traceparent` header that holds what the W3C says; anything else counts as not sent. */
export function parseTraceparent(header: unknown): string | undefined {
  if (typeof header !== 'string') {
    return undefined
  }
  const [, version, trace = '', span = '', , more] = TRACEPARENT.exec(header) ?? []
  const known = version !== undefined && (version !== '00' || more === undefined)
  return known && !NOTHING.test(trace) && !NOTHING.test(span) ? header : undefined
}

export function traceIdOf(traceparent: string): string {
  return traceparent.slice(3, 35)
}

/** Whether whoever began the trace records it. */
export function isSampled(traceparent: string): boolean {
  return (Number.parseInt(traceparent.slice(53, 55), 16) & 1) === 1
}
