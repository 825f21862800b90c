import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { parseCommand } from '../../options.ts'
import { captureOutput, type Output } from '../../testing/output.ts'
import type { DiffCommand } from '../migrate-command.ts'
import { diff } from './diff.ts'

let folder: string
let output: Output

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'diff-'))
  output = captureOutput()
  write('schema.prisma', schema('sqlite', 'model A {\n  id Int @id\n}\n'))
  write('next.prisma', schema('sqlite', 'model A {\n  id Int @id\n  name String?\n}\n'))
  write('migrations/migration_lock.toml', 'provider = "sqlite"\n')
  write(
    'migrations/20240101000000_a/migration.sql',
    'CREATE TABLE "A" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT);',
  )
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const at = (name: string) => path.join(folder, name)
const schema = (provider: string, models: string) => `datasource db {\n  provider = "${provider}"\n}\n\n${models}`

function write(name: string, content: string): void {
  mkdirSync(path.dirname(at(name)), { recursive: true })
  writeFileSync(at(name), content)
}

/** With `--schema` and a URL, unless it is without one. */
async function run(
  args: string,
  env: Record<string, string> = { DATABASE_URL: `file:${at('dev.db')}` },
): Promise<number> {
  const given = args.split(' ').map((arg) => (/prisma$|^migrations$|^out/.test(arg) ? at(arg) : arg))
  return diff(
    parseCommand(['migrate', 'diff', ...given], { PRISMA_SCHEMA: at('schema.prisma'), ...env }) as DiffCommand,
  )
}

describe('migrate diff', () => {
  it('compares schemas without a database, as a script or in words', async () => {
    expect(await run('--from-schema schema.prisma --to-schema next.prisma --script', {})).toBe(0)
    expect(output.out()).toBe('-- AlterTable\nALTER TABLE "A" ADD COLUMN "name" TEXT;\n')
    expect(await run('--from-empty --to-schema schema.prisma', {})).toBe(0)
    expect(output.out()).toContain('[+] Added tables\n  - A\n')
  })

  it.each([
    ['--from-empty --to-empty', 'No difference detected.\n'],
    ['--from-empty --to-empty --script', '-- This is an empty migration.\n'],
    ['--from-schema schema.prisma --to-schema schema.prisma', 'No difference detected.\n'],
    ['--from-migrations migrations --to-schema schema.prisma --script', '-- This is an empty migration.\n'],
  ])('says of %s that there is no difference', async (args, text) => {
    expect(await run(`${args} --exit-code`)).toBe(0)
    expect(output.out()).toBe(text)
  })

  it('tells by the exit code whether there is a difference, if asked', async () => {
    expect(await run('--from-migrations migrations --to-schema next.prisma --exit-code')).toBe(2)
    expect(await run('--from-migrations migrations --to-schema next.prisma')).toBe(0)
  })

  it('compares with what the database holds', async () => {
    const client = createClient({ url: `file:${at('dev.db')}` })
    await client.executeMultiple('CREATE TABLE "B" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT)')
    client.close()

    await run('--from-database --to-schema schema.prisma --script')
    expect(output.out()).toContain('DROP TABLE "B";')
    expect(output.out()).toContain('CREATE TABLE "A"')
    expect(await run('--from-migrations migrations --to-database')).toBe(0)
    expect(output.out()).toContain('[+] Added tables\n  - B\n')
    expect(output.out()).toContain('[-] Removed tables\n  - A\n')
  })

  it('writes into a file', async () => {
    await run('--from-empty --to-migrations migrations --script --output out/a.sql')
    expect(readFileSync(at('out/a.sql'), 'utf8')).toMatch(/^-- CreateTable\nCREATE TABLE "A" \(/)
    expect(output.out()).toBe('')
  })

  it('knows CockroachDB and PostgreSQL apart, without a server', async () => {
    write('cockroach.prisma', schema('cockroachdb', 'model A {\n  id BigInt @id @default(autoincrement())\n}\n'))
    write('postgresql.prisma', schema('postgresql', 'model A {\n  id BigInt @id @default(autoincrement())\n}\n'))
    await run('--from-empty --to-schema cockroach.prisma --script', {})
    expect(output.out()).toContain('"id" INT8 NOT NULL DEFAULT unique_rowid()')
    await run('--from-empty --to-schema postgresql.prisma --script', {})
    expect(output.out()).toContain('"id" BIGSERIAL NOT NULL')
  })

  it('refuses what cannot be compared', async () => {
    write('postgresql.prisma', schema('postgresql', 'model A {\n  id Int @id\n}\n'))
    await expect(run('--from-migrations migrations --to-schema postgresql.prisma')).rejects.toThrow(
      /the migrations in '.*migrations' is for sqlite and the schema '.*' is for postgresql/,
    )
    await expect(run('--from-empty --to-schema none.prisma')).rejects.toThrow('none.prisma')
    rmSync(at('migrations'), { recursive: true })
    await expect(run('--from-empty --to-migrations migrations')).rejects.toThrow('does not exist')
    await expect(run('--from-empty --to-database', {})).rejects.toThrow('DATABASE_URL')
  })
})
