export type ProviderName = 'postgresql' | 'sqlite' | 'mysql'

/** What a provider has beyond the others decides which parts of the schema it gets. */
interface Gates {
  readonly scalarLists: boolean
  readonly shortText: string
  /** Prisma's schema engine writes the default of a Json into SQLite's DDL without quotes. */
  readonly jsonDefault: string
}

const JSON_DEFAULT = String.raw`@default("{\"a\": [1, null]}")`

const GATES: Readonly<Record<ProviderName, Gates>> = {
  postgresql: { scalarLists: true, shortText: '@db.VarChar(12)', jsonDefault: JSON_DEFAULT },
  mysql: { scalarLists: false, shortText: '@db.VarChar(12)', jsonDefault: JSON_DEFAULT },
  sqlite: { scalarLists: false, shortText: '', jsonDefault: '' },
}

/**
 * A schema that has one of everything: each scalar with and without null, lists where there are any, mapped names, enums
 * with mapped values, compound ids and uniques, every kind of relation (also to itself), all defaults, and a view.
 */
export function schemaText(provider: ProviderName): string {
  const { scalarLists, shortText, jsonDefault } = GATES[provider]
  return `datasource db {
  provider = "${provider}"
}

generator client {
  provider        = "prisma-client-js"
  previewFeatures = ["views"]
}

model User {
  id          Int          @id @default(autoincrement())
  email       String       @unique @map("email_address")
  name        String?
  role        Role         @default(USER)
  age         Int?
  score       Float        @default(1.5)
  active      Boolean      @default(true) @map("is_active")
  profile     Profile?
  posts       Post[]       @relation("author")
  reviews     Post[]       @relation("reviewer")
  memberships Membership[]
  manager     User?        @relation("managed", fields: [managerId], references: [id], onDelete: NoAction, onUpdate: NoAction)
  managerId   Int?         @map("manager_id")
  reports     User[]       @relation("managed")
  friends     User[]       @relation("friends")
  friendOf    User[]       @relation("friends")

  @@unique([name, age])
  @@map("users")
}

model Profile {
  id     Int     @id @default(autoincrement())
  bio    String?
  user   User    @relation(fields: [userId], references: [id], onDelete: Cascade)
  userId Int     @unique
  photo  Photo?
}

model Photo {
  id        String   @id
  data      Bytes
  profile   Profile? @relation(fields: [profileId], references: [id])
  profileId Int?     @unique
}

model Post {
  id         Int       @id @default(autoincrement())
  title      String
  slug       String
  lang       String
  views      Int       @default(0)
  rating     Decimal?
  published  DateTime?
  author     User      @relation("author", fields: [authorId], references: [id])
  authorId   Int       @map("author_id")
  reviewer   User?     @relation("reviewer", fields: [reviewerId], references: [id], onDelete: SetNull)
  reviewerId Int?
  tags       Tag[]
  comments   Comment[]

  @@unique([slug, lang], name: "slugInLang", map: "posts_slug_lang")
  @@index([authorId])
  @@map("posts")
}

model Tag {
  name  String @id @map("label")
  short String @default("none") ${shortText}
  posts Post[]

  @@map("tags")
}

model Comment {
  id    Int    @id @default(autoincrement())
  text  String
  likes BigInt @default(0)
  slug  String
  lang  String
  post  Post   @relation(fields: [slug, lang], references: [slug, lang], onDelete: Cascade)
}

model Team {
  id      String       @id
  title   String?
  budget  Decimal      @default(100.25)
  members Membership[]
}

model Membership {
  user   User      @relation(fields: [userId], references: [id])
  userId Int       @map("user_id")
  team   Team      @relation(fields: [teamId], references: [id], onDelete: Cascade)
  teamId String
  level  Level     @default(NORMAL)
  since  DateTime  @default("2024-01-01T00:00:00Z")
  badges Badge[]

  @@id([userId, teamId])
  @@map("team_members")
}

model Badge {
  id         Int         @id @default(autoincrement())
  text       String
  userId     Int?
  teamId     String?
  membership Membership? @relation(fields: [userId, teamId], references: [userId, teamId], onDelete: SetNull)
}

model Scalars {
  id       Int       @id
  text     String
  textN    String?   @map("text_or_null")
  int      Int
  intN     Int?
  big      BigInt
  bigN     BigInt?
  float    Float
  floatN   Float?
  decimal  Decimal
  decimalN Decimal?
  bool     Boolean
  boolN    Boolean?
  at       DateTime
  atN      DateTime?
  bytes    Bytes
  bytesN   Bytes?
  json     Json
  jsonN    Json?
  role     Role
  roleN    Role?
}
${scalarLists ? LISTS : ''}
model Defaults {
  id      Int      @id @default(autoincrement())
  text    String   @default("it's \\"so\\"")
  big     BigInt   @default(9007199254740993)
  float   Float    @default(2.5)
  decimal Decimal  @default(3.75)
  bool    Boolean  @default(true)
  at      DateTime @default("2020-02-29T12:30:45.678Z")
  role    Role     @default(ADMIN)
  json    Json     ${jsonDefault}
}

model Generated {
  uuid    String   @id @default(uuid())
  uuid7   String   @default(uuid(7))
  cuid    String   @default(cuid())
  cuid2   String   @default(cuid(2))
  nanoid  String   @default(nanoid())
  ulid    String   @default(ulid())
  made    DateTime @default(now())
  changed DateTime @updatedAt
  note    String?
}

view Author {
  id    Int    @unique
  email String
  posts BigInt
}

enum Role {
  USER
  ADMIN  @map("administrator")
  GUEST

  @@map("user_role")
}

enum Level {
  NORMAL
  HIGH   @map("high level")
}
`
}

const LISTS = `
model Lists {
  id       Int        @id
  texts    String[]
  ints     Int[]      @default([1, 2])
  bigs     BigInt[]
  floats   Float[]
  decimals Decimal[]
  bools    Boolean[]
  ats      DateTime[]
  bytes    Bytes[]
  jsons    Json[]
  roles    Role[]     @default([USER, ADMIN])
}
`

/** The view's own SQL: the schema engine does not make views. */
export function viewStatement(quote: string): string {
  const q = (name: string) => `${quote}${name}${quote}`
  return (
    `CREATE VIEW ${q('Author')} AS SELECT u.${q('id')} AS ${q('id')}, u.${q('email_address')} AS ${q('email')}, ` +
    `COUNT(p.${q('id')}) AS ${q('posts')} FROM ${q('users')} u LEFT JOIN ${q('posts')} p ON p.${q('author_id')} = u.${q('id')} ` +
    `GROUP BY u.${q('id')}, u.${q('email_address')}`
  )
}
