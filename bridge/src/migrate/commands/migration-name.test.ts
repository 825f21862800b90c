import { expect, it } from 'vitest'

import { migrationFolderName } from './migration-name.ts'

const NOW = new Date('2026-02-03T04:05:06.789Z')

it.each([
  ['init', 'init'],
  ['Add users', 'add_users'],
  ['addUserTable', 'add_user_table'],
  ['  Größe & Maß!  ', 'groesse_and_mass'],
  ['../../etc/passwd', 'etc_passwd'],
  ['a'.repeat(300), 'a'.repeat(200)],
])('makes of %j a name as Prisma does', (given, name) => {
  expect(migrationFolderName(given, NOW)).toBe(`20260203040506_${name}`)
})

it.each(['', '…'])('refuses %j', (given) => {
  expect(() => migrationFolderName(given, NOW)).toThrow('migrate dev --name add_customers')
})
