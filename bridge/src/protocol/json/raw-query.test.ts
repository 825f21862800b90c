import { describe, expect, it } from 'vitest'

import { parseRequest } from './request.ts'

const raw = (args: unknown) => ({ action: 'queryRaw', query: { arguments: args, selection: {} } })

describe('a raw query', () => {
  it('needs no model, and no parameters', () => {
    expect(parseRequest(raw({ query: 'SELECT 1' }))).toEqual({
      kind: 'single',
      query: { action: 'queryRaw', query: { arguments: { query: 'SELECT 1', parameters: '[]' }, selection: {} } },
    })
  })

  it.each([
    '[]',
    '["a", 1, null, true, [1, 2], {"any":"json"}]',
    '[{"prisma__type":"bigint","prisma__value":"9007199254740993"}]',
    '[[{"prisma__type":"date","prisma__value":"2026-01-31T12:00:00.000Z"}]]',
  ])('takes the parameters %s', (parameters) => {
    expect(parseRequest(raw({ query: 'SELECT 1', parameters }))).toMatchObject({
      query: { query: { arguments: { parameters } } },
    })
  })

  it('says in words of SQL what a list would otherwise not tell of its values', () => {
    const bytes = '{"prisma__type":"bytes","prisma__value":"AQID"}'
    const date = '{"prisma__type":"date","prisma__value":"2026-01-31T12:00:00.000+02:00"}'
    const parameters = `[[null,${bytes}],[null,${date},"x"],[null,1],[${bytes},null]]`
    expect(parseRequest(raw({ query: 'SELECT 1', parameters }))).toMatchObject({
      query: {
        query: {
          arguments: {
            parameters: `[[null,"\\\\x010203"],[null,"2026-01-31T10:00:00.000Z","x"],[null,1],[${bytes},null]]`,
          },
        },
      },
    })
  })

  it.each([
    [{}, '"query" is not a string'],
    [{ query: 5 }, '"query" is not a string'],
    [{ query: 'SELECT 1', values: '[]' }, 'there is also "values"'],
    [{ query: 'SELECT 1', parameters: [] }, 'text of a JSON array'],
    [{ query: 'SELECT 1', parameters: '{}' }, 'text of a JSON array'],
    [{ query: 'SELECT 1', parameters: '[' }, 'not valid Json'],
    [{ query: 'SELECT 1', parameters: '["\\u0000"]' }, 'NUL'],
    [{ query: 'SELECT 1', parameters: '[9007199254740993]' }, '{"prisma__type":"bigint","prisma__value":"900719925474'],
    [{ query: 'SELECT 1', parameters: '[{"prisma__type":"datetime","prisma__value":"x"}]' }, 'at [0] a tagged value'],
    [{ query: 'SELECT 1', parameters: '[[{"prisma__value":"x"}]]' }, 'at [0] a tagged value'],
  ])('is refused with the arguments %j', (args, complaint) => {
    expect(() => parseRequest(raw(args))).toThrow(complaint)
  })
})
