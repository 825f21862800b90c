import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import { vi } from 'vitest'

import { runMigrateCommand } from '../migrate/run.ts'
import { parseCommand } from '../options.ts'
import type { MigrateCommand } from '../migrate/migrate-command.ts'
import { BUNDLE } from './bridge-process.ts'
import { captureOutput } from './output.ts'

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface RunningCommand {
  readonly child: ChildProcess
  readonly outcome: Promise<Outcome>
}

/** A schema with migrations in a folder of its own, and the commands on one database. */
export class MigrationsProject implements Disposable {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'migrations-project-'))
  readonly #env: Record<string, string>

  constructor(provider: string, url: string, env: Record<string, string> = {}) {
    writeFileSync(path.join(this.folder, 'schema.prisma'), `datasource db {\n  provider = "${provider}"\n}\n`)
    this.#env = {
      PRISMA_SCHEMA: path.join(this.folder, 'schema.prisma'),
      DATABASE_URL: url,
      PRISMA_MIGRATE_LOCK_TIMEOUT: '20',
      ...env,
    }
    mkdirSync(this.migrations)
  }

  get migrations(): string {
    return path.join(this.folder, 'migrations')
  }

  write(name: string, script: string): void {
    mkdirSync(path.join(this.migrations, name), { recursive: true })
    writeFileSync(path.join(this.migrations, name, 'migration.sql'), script)
  }

  /** Runs a command in this process, as `main.ts` does. */
  async run(...args: string[]): Promise<Outcome> {
    const output = captureOutput()
    try {
      const code = await runMigrateCommand(parseCommand(args, this.#env) as MigrateCommand)
      return { code, out: output.out(), err: output.err() }
    } catch (error) {
      return { code: 1, out: output.out(), err: `${output.err()}${(error as Error).message}` }
    } finally {
      vi.restoreAllMocks()
    }
  }

  /** Runs a command of the bundle in a process of its own. */
  spawn(...args: string[]): RunningCommand {
    const env = { PATH: process.env['PATH'], ...this.#env }
    const child = spawn(process.execPath, [BUNDLE, ...args], { cwd: this.folder, env })
    const code = new Promise<number | null>((resolve) => {
      child.on('close', resolve)
    })
    const outcome = Promise.all([code, text(child.stdout), text(child.stderr)])
    return { child, outcome: outcome.then(([end, out, err]) => ({ code: end, out, err })) }
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true })
  }
}
