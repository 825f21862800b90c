/** Whether a decimal number comes back as the same number after SQLite kept it as a 64-bit floating point number. */
export function survivesAsReal(decimal: string): boolean {
  const value = Number(decimal)
  return Number.isFinite(value) && canonical(String(value)) === canonical(decimal)
}

/** Digits without leading and trailing zeros, and the power of ten that goes with them: equal for equal numbers. */
function canonical(decimal: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(decimal) ?? []
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  if (significant === '') {
    return '0'
  }
  const power = Number(exponent) - fraction.length + (digits.length - significant.length)
  return `${sign === '-' ? '-' : ''}${significant}e${power}`
}
