import { survivesAsReal } from './real.ts'

const NUL_ESCAPE = /(?<!\\)(?:\\\\)*\\u0000/
const INT64 = /^-?\d{1,18}$/

/** Says what is wrong with the text of a Json value, if anything. */
export function checkJsonText(
  text: string,
  { decimalsAreReal }: { readonly decimalsAreReal: boolean },
): string | undefined {
  if (NUL_ESCAPE.test(text)) {
    return 'is Json that holds the character NUL (\\u0000), which databases cannot store in text'
  }
  const parsed = parse(text)
  if (parsed instanceof SyntaxError) {
    return `is not valid Json: ${parsed.message}`
  }
  if (decimalsAreReal && typeof parsed === 'number' && !INT64.test(text.trim()) && !survivesAsReal(text.trim())) {
    return (
      `is the Json number ${text.trim()}, which SQLite cannot keep exactly when it stands alone. ` +
      'Put it into an object or an array, or send it as a Json string'
    )
  }
  return undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}
