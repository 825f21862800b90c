const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i

/**
 * A number in its shortest form without exponent: `1.50` and `15e-1` are `1.5`. Undefined if the text is none. No
 * digit is lost, however long the number is.
 */
export function shortestNumber(text: string): string | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = NUMBER.exec(text.trim()) ?? [undefined]
  const shift = Number(exponent)
  if (whole + fraction === '' || Math.abs(shift) > LONGEST) {
    return undefined
  }
  const point = whole.length + shift
  const digits = '0'.repeat(Math.max(0, -point)) + (whole + fraction).padEnd(point, '0')
  const integer = digits.slice(0, Math.max(0, point)).replace(/^0+(?=\d)/, '') || '0'
  const rest = digits.slice(Math.max(0, point)).replace(/0+$/, '')
  const shortest = rest === '' ? integer : `${integer}.${rest}`
  return sign === '-' && shortest !== '0' ? `-${shortest}` : shortest
}

/** Doubles end at 1e308. */
const LONGEST = 400
