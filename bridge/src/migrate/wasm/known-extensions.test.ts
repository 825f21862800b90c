import { expect, it } from 'vitest'

import { withoutKnownExtensions } from './known-extensions.ts'

const CITEXT = '-- CreateExtension\nCREATE EXTENSION IF NOT EXISTS "citext" WITH SCHEMA "public";\n'
const TABLE = '-- CreateTable\nCREATE TABLE "A" ();\n'

it('leaves out extensions that the migrations make, and nothing else', () => {
  const migrations = [{ name: '1_a', script: `${CITEXT}\n${TABLE}` }]
  expect(withoutKnownExtensions(CITEXT, migrations)).toBeUndefined()
  expect(withoutKnownExtensions(`${CITEXT}\n${TABLE}`, migrations)).toBe(TABLE)
  expect(withoutKnownExtensions(`${CITEXT}\n${TABLE}`, [])).toBe(`${CITEXT}\n${TABLE}`)
  expect(withoutKnownExtensions(CITEXT.replace('citext', 'ltree'), migrations)).toContain('ltree')
})
