import type { ProviderName } from './schema.ts'

/** What the official client itself cannot do and the bridge can. Such cases would tell nothing about the bridge. */
const DEFECTS: readonly { readonly call: RegExp; readonly why: string; readonly on?: ProviderName }[] = [
  { call: /json\w*: (?:gt|gte|lt|lte): /, why: 'comparing a Json makes the query compiler panic' },
  { call: /Lists\..*bytes: /, why: 'lists of Bytes are written, and looked for, as their base64 text' },
  { call: /jsons: push: /, why: 'what is pushed to a list of Json becomes one Json' },
  {
    call: /groupBy .*"_sum":\{"(?:budget|decimalN?|rating)"/,
    why: 'if the first sum of decimals is whole, the fractions of the others are cut',
    on: 'sqlite',
  },
  {
    call: /^\$queryRaw (?:computed columns|a view)/,
    why: 'where big integers are to be read, every computed integer is one; the bridge tells them apart by size',
    on: 'sqlite',
  },
]

export function officialDefect(name: string, provider: ProviderName): string | undefined {
  return DEFECTS.find(({ call, on }) => call.test(name) && (on ?? provider) === provider)?.why
}
