// The steps of the Maven build: `node scripts/maven.mjs <step> <fast> <skipTests>`. A fast build keeps a bundle that is
// there already; packages are installed again only when the lock file has changed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
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
  check() {
    if (skipTests !== 'true') {
      npm('run', 'check')
    }
  },
}

if (!keepBundle) {
  steps[step]()
}

function npm(...args) {
  const windows = process.platform === 'win32'
  execFileSync(windows ? 'npm.cmd' : 'npm', args, { cwd: root, shell: windows, stdio: 'inherit' })
}
