import { expect, it } from 'vitest'

import { describeDatabase } from './database-description.ts'

it.each([
  ['sqlite', 'file:./dev.db?connection_limit=1', 'SQLite database ./dev.db'],
  ['postgresql', 'postgresql://me:secret@db.acme.io:5433/shop', 'PostgreSQL database "shop" at db.acme.io:5433'],
  [
    'postgresql',
    'postgresql://me:secret@localhost/my%20shop?schema=sales',
    'PostgreSQL database "my shop", schema "sales" at localhost',
  ],
  ['cockroachdb', 'postgresql://root@[::1]:26257/shop', 'CockroachDB database "shop" at [::1]:26257'],
  ['mysql', 'mysql://root:secret@127.0.0.1:3306/shop', 'MySQL database "shop" at 127.0.0.1:3306'],
  ['postgresql', 'secret', 'PostgreSQL database'],
  [
    'sqlserver',
    'sqlserver://db.acme.io;user=sa;password=secret;database=shop;schema=sales',
    'SQL Server database "shop", schema "sales" at db.acme.io',
  ],
])('describes a %s database by its name and place, without secrets', (provider, url, description) => {
  expect(describeDatabase(provider, url)).toBe(description)
})
