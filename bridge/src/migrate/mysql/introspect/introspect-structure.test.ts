import { describe, expect, it } from 'vitest'

import {
  column,
  foreignKey,
  index,
  joinTable,
  keyColumns,
  native,
  structure,
  table,
} from '../../../testing/mysql-structures.ts'
import type { ColumnType } from '../structure/column-type.ts'
import { introspectStructure } from './introspect-structure.ts'
import { CONFIGURATION, introspect, introspectedModels, text, WITH_VIEWS } from './testing.ts'

const color = (name: string, ...values: string[]): ColumnType => ({ kind: 'enum', name, values })
const ORDERS = table('orders', ['id', column('user_id', { nullable: true })], {
  indexes: [index('normal', 'orders_user_id_fkey', 'user_id')],
  foreignKeys: [foreignKey('orders', 'user_id', 'users', { onDelete: 'SetNull' })],
})
const USERS = table('users', [
  'id',
  column('name', { type: native('VarChar', 191) }),
  column('color', { type: color('users_color', 'red', 'blue') }),
])

describe('a schema that is introspected again', () => {
  it('stays as it is while the database does', async () => {
    const schema = text(`
      /// Somebody who buys.
      ///
      /// Or may.
      model User {
        id        Int     @id
        /// As on the passport.
        name      String
        hue       Color   @map("color")
        /// What was bought.
        purchases Order[]

        @@map("users")
      }

      model Order {
        id     Int   @id
        userId Int?  @map("user_id")
        buyer  User? @relation(fields: [userId], references: [id])

        @@index([userId], map: "orders_user_id_fkey")
        @@map("orders")
      }

      /// Of hair.
      enum Color {
        /// Like fire.
        RED  @map("red")
        blue

        @@map("users_color")
      }
    `)
    expect(await introspectedModels(structure(ORDERS, USERS), schema)).toBe(schema)
  })

  it('gets what is new behind what it has, and loses what is gone', async () => {
    const previous =
      'model Gone {\n  id Int @id\n}\n\nmodel users {\n  id Int @id\n  old Int\n}\n\nenum Lost {\n  a\n}\n'
    expect(await introspectedModels(structure(table('a', ['id']), table('users', ['id', 'age'])), previous)).toBe(
      text(`
        model users {
          id  Int @id
          age Int
        }

        model a {
          id Int @id
        }
      `),
    )
  })

  it('keeps the name of an enum whose values have changed', async () => {
    const previous = 'model users {\n  id Int @id\n  color Color\n}\n\nenum Color {\n  RED @map("red")\n}\n'
    const users = table('users', ['id', column('color', { type: color('users_color', 'red', 'green') })])
    const models = await introspectedModels(structure(users), previous)
    expect(models).toContain('color Color\n')
    expect(models).toContain('enum Color {\n  RED   @map("red")\n  green\n}')
  })

  it('keeps one enum for many columns, but for those with other values', async () => {
    const previous = 'model T {\n  id Int @id\n  a Color\n  b Color\n  c Color\n}\n\nenum Color {\n  red\n}\n'
    const columns = [
      column('a', { type: color('T_a', 'red') }),
      column('b', { type: color('T_b', 'red') }),
      column('c', { type: color('T_c', 'red', 'green') }),
    ]
    const models = await introspectedModels(structure(table('T', ['id', ...columns])), previous)
    expect(models).toContain('  a  Color\n  b  Color\n  c  T_c\n')
    expect(models.match(/^enum/gm)).toHaveLength(2)
  })

  it('keeps its capitals on a server that ignores them', async () => {
    const content = `${CONFIGURATION}\n${text(`
      model Users {
        id   Int    @id
        name String @unique
        jobs Job[]
      }

      model Job {
        id     Int   @id
        userId Int
        user   Users @relation(fields: [userId], references: [id])

        @@index([userId], map: "Job_userId_fkey")
      }
    `)}`
    const job = table('job', ['id', 'userId'], {
      indexes: [index('normal', 'Job_userId_fkey', 'userId')],
      foreignKeys: [foreignKey('Job', 'userId', 'users')],
    })
    const users = { ...USERS, columns: USERS.columns.slice(0, 2), indexes: [index('unique', 'Users_name_key', 'name')] }
    const files = [{ path: 'schema.prisma', content }]
    const options = { force: false, database: 'shop', ignoresTableCase: true }
    expect((await introspectStructure(structure(job, users), files, options)).files).toEqual(files)
  })

  it('stays ignored where it was', async () => {
    const previous = 'model users {\n  id Int @id\n\n  @@ignore\n}\n'
    const { files, warnings } = await introspect(structure(table('users', ['id'])), previous)
    expect(files[0]?.content).toContain('@@ignore')
    expect(warnings).toBeUndefined()
  })

  it('keeps the relations of its own with relationMode = "prisma", while their columns exist', async () => {
    const configuration = 'datasource db {\n  provider     = "mysql"\n  relationMode = "prisma"\n}\n'
    const previous = text(`
      model Child {
        id   Int     @id
        pid  Int
        qid  Int
        par  Parent  @relation(fields: [pid], references: [id], onDelete: Cascade)
        lost Other   @relation(fields: [qid], references: [id])
        tags Tag[]

        @@index([pid])
      }

      model Parent {
        id   Int     @id
        kids Child[]
      }

      model Other {
        id   Int     @id
        kids Child[]
      }

      model Tag {
        id       Int     @id
        children Child[]
      }
    `)
    const { foreignKeys: _keys, ...join } = joinTable('_ChildToTag', 'Child', 'Tag')
    const tables = structure(
      table('Child', ['id', 'pid'], { indexes: [index('normal', 'Child_pid_idx', 'pid')] }),
      table('Other', ['id']),
      table('Parent', ['id']),
      table('Tag', ['id']),
      { ...join, foreignKeys: [] },
    )
    const { files, warnings } = await introspect(tables, previous, configuration)
    const content = (files[0]?.content ?? '').replace(/ +/g, ' ')
    expect(content).toContain('par Parent @relation(fields: [pid], references: [id], onDelete: Cascade)')
    expect(content).toContain('kids Child[]')
    expect(content).toContain('tags Tag[]')
    expect(content).not.toContain('lost')
    expect(content).not.toContain('model ChildToTag')
    expect(warnings).toContain(
      'due to not using foreign keys in the database. If any of the relation columns changed in the database, the relations might not be correct anymore:\n' +
        '  - "Parent"\n  - "Tag"\n  - "Child"\n  - "Child"\n',
    )
  })
})

describe('what is left out', () => {
  it('are the tables that Prisma keeps for itself', async () => {
    const migrations = table('_prisma_migrations', [
      'id',
      'checksum',
      'finished_at',
      'migration_name',
      'logs',
      'rolled_back_at',
      'started_at',
      'applied_steps_count',
    ])
    expect(await introspectedModels(structure(migrations, table('T', ['id'])))).toBe('model T {\n  id Int @id\n}\n')
    await expect(introspect(structure(migrations))).rejects.toMatchObject({
      code: 'P4001',
      message: 'P4001: The introspected database was empty.',
    })
  })
})

describe('a view', () => {
  const views = [{ name: 'Names', definition: 'select 1', columns: USERS.columns.slice(0, 2) }]

  it('is nothing without the preview feature', async () => {
    const result = await introspect({ tables: [USERS], views })
    expect(result.files[0]?.content).not.toContain('Names')
    expect(result.views).toEqual([])
  })

  it('is a block, and its query is handed over', async () => {
    const result = await introspect({ tables: [USERS], views }, '', WITH_VIEWS)
    expect(result.files[0]?.content).toContain('view Names {\n  id   Int\n  name String\n}')
    expect(result.views).toEqual([{ schema: 'shop', name: 'Names', definition: 'select 1' }])
  })

  it('keeps the keys and relations that the schema gives it', async () => {
    const previous = text(`
      model users {
        id    Int         @id
        name  String
        color users_color
        named Named?
      }

      /// Only names.
      view Named {
        id    Int    @unique
        label String @map("name")
        user  users  @relation(fields: [id], references: [id])

        @@map("Names")
      }

      enum users_color {
        red
        blue
      }
    `)
    const { files, warnings } = await introspect({ tables: [USERS], views }, previous, WITH_VIEWS)
    expect(files[0]?.content).toBe(`${WITH_VIEWS}\n${previous}`)
    expect(warnings).toContain(
      'These views were enriched with `@@map` information taken from the previous Prisma schema:\n  - "Named"\n',
    )
  })
})

describe('warnings', () => {
  it('are those of Prisma', async () => {
    const columns = [
      column('a', { comment: 'about a' }),
      column('b', { type: { kind: 'unsupported', sql: 'point' } }),
      '2',
      '10',
      column('c', { type: color('T_c', '0', 'x') }),
    ]
    const tables = structure(
      table('T', columns, { primaryKey: [], comment: 'about T', checks: ['c1', 'c2'], partitioned: true }),
    )
    const { files, warnings } = await introspect(tables)
    expect(warnings).toBe(
      text(`
        *** WARNING ***

        These fields were commented out because their names are currently not supported by Prisma. Please provide valid ones that match [a-zA-Z][a-zA-Z0-9_]* using the \`@map\` attribute:
          - Model: "T", field(s): ["10", "2"]

        These enum values were commented out because their names are currently not supported by Prisma. Please provide valid ones that match [a-zA-Z][a-zA-Z0-9_]* using the \`@map\` attribute:
          - Enum: "T_c", value: "0"

        The following models were ignored as they do not have a valid unique identifier or id. This is currently not supported by Prisma Client:
          - "T"

        These fields are not supported by Prisma Client, because Prisma currently does not support their types:
          - Model: "T", field: "b", original data type: "point"

        These tables are partition tables, which are not yet fully supported:
          - "T"

        These constraints are not supported by Prisma Client, because Prisma currently does not fully support check constraints. Read more: https://pris.ly/d/check-constraints
          - Model: "T", constraint: "c1"
          - Model: "T", constraint: "c2"

        These objects have comments defined in the database, which is not yet fully supported. Read more: https://pris.ly/d/database-comments
          - Type: "model", name: "T"
          - Type: "field", name: "T.a"
      `),
    )
    expect(files[0]?.content).toContain(
      '/// This table is a partition table and requires additional setup for migrations. Visit https://pris.ly/d/partition-tables for more info.\n' +
        '/// This table contains check constraints and requires additional setup for migrations. Visit https://pris.ly/d/check-constraints for more info.\n' +
        '/// The underlying table does not contain a valid unique identifier and can therefore currently not be handled by Prisma Client.\n' +
        '/// This model or at least one of its fields has comments in the database, and requires an additional setup for migrations: Read more: https://pris.ly/d/database-comments\n' +
        'model T {\n',
    )
  })

  it('name what was taken from the given schema', async () => {
    const previous =
      'model User {\n  a Int @map("id")\n  b Int\n  color Color\n\n  @@id([a, b], name: "both")\n  @@map("users")\n}\n\n' +
      'enum Color {\n  RED @map("red")\n\n  @@map("users_color")\n}\n'
    const users = table('users', ['id', 'b', column('color', { type: color('users_color', 'red') })], {
      primaryKey: keyColumns(['id', 'b']),
    })
    expect((await introspect(structure(users), previous)).warnings).toBe(
      text(`
        *** WARNING ***

        These fields were enriched with \`@map\` information taken from the previous Prisma schema:
          - Model: "User", field: "a"

        These models were enriched with custom compound id names taken from the previous Prisma schema:
          - "User"

        These models were enriched with \`@@map\` information taken from the previous Prisma schema:
          - "User"

        These enum values were enriched with \`@map\` information taken from the previous Prisma schema:
          - Enum: "Color", value: "RED"

        These enums were enriched with \`@@map\` information taken from the previous Prisma schema:
          - "Color"
      `),
    )
  })
})

describe('a structure that Prisma has no schema for', () => {
  it('is refused with the words of Prisma', async () => {
    const child = table('Child', ['id', 'pid'], {
      foreignKeys: [foreignKey('Child', 'pid', 'Parent', { referencedColumns: ['notUnique'] })],
    })
    await expect(introspect(structure(child, table('Parent', ['id', 'notUnique'])))).rejects.toThrow(
      /cannot be described by a valid schema\. Nothing was written\. Prisma says:\n.*must refer to a unique criterion/s,
    )
  })
})
