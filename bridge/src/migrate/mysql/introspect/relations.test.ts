import { describe, expect, it } from 'vitest'

import { column, foreignKey, index, joinTable, structure, table } from '../../../testing/mysql-structures.ts'
import type { ForeignKey } from '../structure/foreign-key.ts'
import type { Table } from '../structure/table.ts'
import { introspectedModels, text } from './testing.ts'

const optional = (name: string) => column(name, { nullable: true })

function child(columns: readonly (string | ReturnType<typeof column>)[], ...foreignKeys: ForeignKey[]): Table {
  return table('Child', ['id', ...columns], { foreignKeys })
}

/** The fields of relations, with single spaces. */
async function relations(tables: readonly Table[], previous = ''): Promise<string[]> {
  const models = await introspectedModels(structure(...tables), previous)
  const names = tables.map(({ name }) => name.replace(/^_/, '')).join('|')
  return models
    .split('\n')
    .filter((line) => new RegExp(`^ {2}\\w+ +(?:${names})\\b`).test(line))
    .map((line) => line.trim().replace(/ +/g, ' '))
}

describe('a foreign key', () => {
  const parent = table('Parent', ['id'])

  it('is a relation between the models', async () => {
    expect(await relations([child(['pid'], foreignKey('Child', 'pid', 'Parent')), parent])).toEqual([
      'Parent Parent @relation(fields: [pid], references: [id])',
      'Child Child[]',
    ])
  })

  it.each<[string, Partial<ForeignKey>, string]>([
    ['Cascade', { onDelete: 'Cascade' }, ', onDelete: Cascade'],
    ['NoAction', { onDelete: 'NoAction', onUpdate: 'NoAction' }, ', onDelete: NoAction, onUpdate: NoAction'],
    ['Restrict', { onUpdate: 'Restrict' }, ', onUpdate: Restrict'],
    ['its name', { name: 'fk' }, ', map: "fk"'],
  ])('says what is not the default: %s', async (_name, rest, expected) => {
    const [forward] = await relations([child(['pid'], foreignKey('Child', 'pid', 'Parent', rest)), parent])
    expect(forward).toBe(`Parent Parent @relation(fields: [pid], references: [id]${expected})`)
  })

  it.each<[ForeignKey['onDelete'], string]>([
    ['SetNull', ''],
    ['Restrict', ', onDelete: Restrict'],
    ['Cascade', ', onDelete: Cascade'],
  ])('is optional where a column is: %s', async (onDelete, expected) => {
    const key = foreignKey('Child', 'pid', 'Parent', { onDelete })
    const [forward] = await relations([child([optional('pid')], key), parent])
    expect(forward).toBe(`Parent Parent? @relation(fields: [pid], references: [id]${expected})`)
  })

  it('that is unique is a relation of one to one', async () => {
    const unique = table('Child', ['id', 'pid'], {
      indexes: [index('unique', 'Child_pid_key', 'pid')],
      foreignKeys: [foreignKey('Child', 'pid', 'Parent')],
    })
    expect((await relations([unique, parent]))[1]).toBe('Child Child?')
    const ofPrimaryKey = table('Child', ['id'], { foreignKeys: [foreignKey('Child', 'id', 'Parent')] })
    expect((await relations([ofPrimaryKey, parent]))[1]).toBe('Child Child?')
  })

  it('has several columns', async () => {
    const pair = table('Parent', ['x', 'y'], { indexes: [index('unique', 'Parent_x_y_key', 'x', 'y')] })
    const key = foreignKey('Child', 'px_py', 'Parent', { columns: ['px', 'py'], referencedColumns: ['x', 'y'] })
    expect((await relations([child(['px', 'py'], key), pair]))[0]).toBe(
      'Parent Parent @relation(fields: [px, py], references: [x, y])',
    )
  })

  it('of a table on itself names both ends', async () => {
    const key = foreignKey('Child', 'pid', 'Child', { onDelete: 'SetNull' })
    expect(await relations([child([optional('pid')], key)])).toEqual([
      'Child Child? @relation("ChildToChild", fields: [pid], references: [id])',
      'other_Child Child[] @relation("ChildToChild")',
    ])
  })

  it('beside another one between the same tables is named after its columns', async () => {
    const keys = [foreignKey('Child', 'a', 'Parent'), foreignKey('Child', 'b', 'Parent')]
    expect(await relations([child(['a', 'b'], ...keys), parent])).toEqual([
      'Parent_Child_aToParent Parent @relation("Child_aToParent", fields: [a], references: [id])',
      'Parent_Child_bToParent Parent @relation("Child_bToParent", fields: [b], references: [id])',
      'Child_Child_aToParent Child[] @relation("Child_aToParent")',
      'Child_Child_bToParent Child[] @relation("Child_bToParent")',
    ])
  })

  it('in both directions is named after its columns', async () => {
    const back = table('Parent', ['id', 'cid'], { foreignKeys: [foreignKey('Parent', 'cid', 'Child')] })
    expect(await relations([child(['pid'], foreignKey('Child', 'pid', 'Parent')), back])).toEqual([
      'Parent_Child_pidToParent Parent @relation("Child_pidToParent", fields: [pid], references: [id])',
      'Parent_Parent_cidToChild Parent[] @relation("Parent_cidToChild")',
      'Child_Child_pidToParent Child[] @relation("Child_pidToParent")',
      'Child_Parent_cidToChild Child @relation("Parent_cidToChild", fields: [cid], references: [id])',
    ])
  })

  it('whose column has the name of the model does not take it', async () => {
    const [forward] = await relations([child(['Parent'], foreignKey('Child', 'Parent', 'Parent')), parent])
    expect(forward).toContain('Parent_Child_ParentToParent Parent @relation("Child_ParentToParent", fields: [Parent]')
  })

  it('does not take the name of another column', async () => {
    const withColumn = table('Parent', ['id', 'Child'])
    expect((await relations([child(['pid'], foreignKey('Child', 'pid', 'Parent')), withColumn]))[1]).toBe(
      'Child_2 Child[]',
    )
  })

  it('that is there twice is one relation', async () => {
    const keys = [foreignKey('Child', 'pid', 'Parent'), foreignKey('Child', 'pid', 'Parent', { name: 'again' })]
    expect(await relations([child(['pid'], ...keys), parent])).toHaveLength(2)
  })

  it('to a table that is not seen is none', async () => {
    expect(await relations([child(['pid'], foreignKey('Child', 'pid', 'Elsewhere'))])).toEqual([])
  })
})

describe('a table without an identifier', () => {
  it('is ignored, and so are the relations to it', async () => {
    const log = table('Log', ['uid', optional('code')], {
      primaryKey: [],
      indexes: [index('unique', 'Log_code_key', 'code')],
      foreignKeys: [foreignKey('Log', 'uid', 'User')],
    })
    expect(await introspectedModels(structure(log, table('User', ['id'])))).toBe(
      text(`
        /// The underlying table does not contain a valid unique identifier and can therefore currently not be handled by Prisma Client.
        model Log {
          uid  Int
          code Int? @unique
          User User @relation(fields: [uid], references: [id])

          @@ignore
        }

        model User {
          id  Int   @id
          Log Log[] @ignore
        }
      `),
    )
  })
})

describe('a table of Prisma for many to many', () => {
  const [left, right] = [table('Left', ['id']), table('Right', ['id'])]

  it('is no model', async () => {
    expect(await introspectedModels(structure(left, right, joinTable('_LeftToRight', 'Left', 'Right')))).toBe(
      text(`
        model Left {
          id    Int     @id
          Right Right[]
        }

        model Right {
          id   Int    @id
          Left Left[]
        }
      `),
    )
  })

  it('names the relation', async () => {
    expect(await relations([left, right, joinTable('_Pairs', 'Left', 'Right')])).toEqual([
      'Right Right[] @relation("Pairs")',
      'Left Left[] @relation("Pairs")',
    ])
  })

  it('of one model has ends with the names of its columns', async () => {
    expect(await relations([left, joinTable('_Friends', 'Left', 'Left')])).toEqual([
      'Left_A Left[] @relation("Friends")',
      'Left_B Left[] @relation("Friends")',
    ])
  })

  it('beside another relation names the fields as well', async () => {
    const tables = [left, right, joinTable('_One', 'Left', 'Right'), joinTable('_Two', 'Left', 'Right')]
    expect(await relations(tables)).toEqual([
      'Right_One Right[] @relation("One")',
      'Right_Two Right[] @relation("Two")',
      'Left_One Left[] @relation("One")',
      'Left_Two Left[] @relation("Two")',
    ])
  })

  it('with A and B the wrong way round is a model: Prisma would mix them up', async () => {
    const models = await introspectedModels(structure(left, right, joinTable('_LeftToRight', 'Right', 'Left')))
    expect(models).toContain('model LeftToRight {')
  })

  it('takes the names of the given schema for the order of A and B', async () => {
    const previous =
      'model Zebra {\n  id Int @id\n  apes Ape[]\n\n  @@map("Left")\n}\n\n' +
      'model Ape {\n  id Int @id\n  zebras Zebra[]\n\n  @@map("Right")\n}\n'
    const models = await introspectedModels(structure(left, right, joinTable('_ApeToZebra', 'Right', 'Left')), previous)
    expect(models).toContain('  apes Ape[]')
    expect(models).toContain('  zebras Zebra[]')
  })
})

describe('relations of the given schema', () => {
  it('keep their names, and those of their fields', async () => {
    const previous = text(`
      model Child {
        id       Int     @id
        motherId Int     @map("a")
        b        Int
        mother   Parent  @relation("Mother", fields: [motherId], references: [id])
        other    Parent  @relation(fields: [b], references: [id])
      }

      model Parent {
        id     Int     @id
        kids   Child[] @relation("Mother")
        others Child[]
      }
    `)
    const keys = [foreignKey('Child', 'a', 'Parent'), foreignKey('Child', 'b', 'Parent', { onDelete: 'Cascade' })]
    expect(await relations([child(['a', 'b'], ...keys), table('Parent', ['id'])], previous)).toEqual([
      'mother Parent @relation("Mother", fields: [motherId], references: [id])',
      'other Parent @relation(fields: [b], references: [id], onDelete: Cascade)',
      'kids Child[] @relation("Mother")',
      'others Child[]',
    ])
  })

  it('keep the names of both ends of many to many, also of one model with itself', async () => {
    const previous = text(`
      model Left {
        id        Int     @id
        pals      Right[]
        follows   Left[]  @relation("Follow")
        followers Left[]  @relation("Follow")
      }

      model Right {
        id      Int    @id
        friends Left[]
      }
    `)
    const tables = [
      table('Left', ['id']),
      table('Right', ['id']),
      joinTable('_Follow', 'Left', 'Left'),
      joinTable('_LeftToRight', 'Left', 'Right'),
    ]
    expect(await relations(tables, previous)).toEqual([
      'followers Left[] @relation("Follow")',
      'follows Left[] @relation("Follow")',
      'pals Right[]',
      'friends Left[]',
    ])
  })

  it('go with their foreign key', async () => {
    const previous = text(`
      model Child {
        id     Int    @id
        pid    Int
        parent Parent @relation(fields: [pid], references: [id])
      }

      model Parent {
        id   Int     @id
        kids Child[]
      }
    `)
    expect(await relations([child(['pid']), table('Parent', ['id'])], previous)).toEqual([])
  })
})
