// The steps of the Maven build: `node scripts/maven.mjs <step> <fast> <skipTests>`. A fast build keeps a bundle that is
// there already; packages are installed again only when the lock file has changed.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const WINDOWS = process.platform === 'win32'
const NPM = WINDOWS ? 'npm.cmd' : 'npm'
const [step, fast, skipTests] = process.argv.slice(2)
const keepBundle = fast === 'true' && existsSync(path.join(root, 'target', 'bridge', 'bridge.mjs'))

const steps = {
  install() {
    const stamp = path.join(root, 'node_modules', '.lock.sha256')
    const lock = createHash('sha256')
      .update(readFileSync(path.join(root, 'package-lock.json')))
      .digest('hex')
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
      npm('ci')
      writeFileSync(stamp, lock)
    }
  },
  bundle() {
    npm('run', 'build')
  },
  /** The checks of the text keep one core busy and the tests are often waiting, so they run side by side. */
  async check() {
    if (skipTests !== 'true') {
      const outcomes = await Promise.allSettled([aside('run', 'check:text'), aside('test')])
      const failed = outcomes.find(({ status }) => status === 'rejected')
      if (failed !== undefined) {
        throw failed.reason
      }
    }
  },
}

if (!keepBundle) {
  await steps[step]()
}

function npm(...args) {
  execFileSync(NPM, args, { cwd: root, shell: WINDOWS, stdio: 'inherit' })
}

/** Prints what npm said when it is through, so that two of them do not mix their lines. */
async function aside(...args) {
  const child = spawn(NPM, args, { cwd: root, shell: WINDOWS, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = []
  child.stdout.on('data', (chunk) => output.push(chunk))
  child.stderr.on('data', (chunk) => output.push(chunk))
  const [code] = await once(child, 'close')
  process.stdout.write(Buffer.concat(output))
  if (code !== 0) {
    throw new Error(`npm ${args.join(' ')} has failed: see above.`)
  }
}
