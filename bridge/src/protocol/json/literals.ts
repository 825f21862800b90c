import { RefusedError } from '../errors.ts'

const SUSPICIOUS = /\d{16}/
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/**
 * Refuses bare numbers that JSON.parse would round, such as 9007199254740993: they would be stored, or searched for, as
 * another number. The same number sent as a tagged `BigInt` or `Decimal` is exact.
 */
export function checkNumberLiterals(text: string, tagged: (literal: string) => string = eitherTag): void {
  if (!SUSPICIOUS.test(text)) {
    return
  }
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '"') {
      at = endOfString(text, at)
    } else if (char === '-' || (char >= '0' && char <= '9')) {
      NUMBER.lastIndex = at
      const [literal] = NUMBER.exec(text) ?? [char]
      checkLiteral(literal, tagged)
      at += literal.length - 1
    }
  }
}

/** The place of the quote that ends the string which starts here. */
export function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charAt(at) !== '"') {
    at += text.charAt(at) === '\\' ? 2 : 1
  }
  return at
}

function checkLiteral(literal: string, tagged: (literal: string) => string): void {
  if (!isExact(literal)) {
    throw RefusedError.validation(
      `The number ${literal} cannot be carried exactly as a bare JSON number. Send it tagged, as ${tagged(literal)}.`,
    )
  }
}

function eitherTag(literal: string): string {
  return (
    `{"$type":"BigInt","value":"${literal}"} or {"$type":"Decimal","value":"${literal}"}, ` +
    `or as the string "${literal}" in the variables of a GraphQL document`
  )
}

/** Doubles are written with at most 17 significant digits; integers beyond that are exact or they are the shortest form. */
function isExact(literal: string): boolean {
  const value = Number(literal)
  if (/^-?\d+$/.test(literal)) {
    return Number.isSafeInteger(value) || String(value) === literal || BigInt(literal) === BigInt(value)
  }
  const digits = literal
    .replace(/[eE].*$/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '')
  return Number.isFinite(value) && digits.length <= 17
}
