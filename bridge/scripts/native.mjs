// SQLite's native files for every platform the jar serves. npm installs only those of the machine it runs on, so the
// others are packed by npm too, and checked against the lock file.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const PLATFORMS = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm64-gnu',
  'linux-arm64-musl',
  'linux-x64-gnu',
  'linux-x64-musl',
  'win32-x64-msvc',
]

export function copyNativeFiles(root, target) {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  const cache = path.join(root, 'target', 'native-packages')
  for (const platform of PLATFORMS) {
    const { version, integrity } = lock.packages[`node_modules/@libsql/${platform}`]
    const file = path.join(cache, `${platform}-${version}.node`)
    if (!existsSync(file)) {
      unpack(`@libsql/${platform}@${version}`, integrity, cache, file)
    }
    mkdirSync(path.join(target, platform), { recursive: true })
    copyFileSync(file, path.join(target, platform, 'index.node'))
  }
}

function unpack(spec, integrity, cache, file) {
  mkdirSync(cache, { recursive: true })
  const [{ filename }] = JSON.parse(npm(['pack', spec, '--json', '--silent', '--pack-destination', cache]))
  const archive = path.join(cache, filename)
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (found !== integrity) {
    throw new Error(`${spec} is not the package of package-lock.json: ${found} instead of ${integrity}.`)
  }
  execFileSync('tar', ['-xzf', path.basename(archive), 'package/index.node'], { cwd: cache })
  copyFileSync(path.join(cache, 'package', 'index.node'), file)
  rmSync(path.join(cache, 'package'), { recursive: true })
  rmSync(archive)
}

/** npm itself if npm runs this script, as it does in `npm run build`; else the one on the path. */
function npm(args) {
  const cli = process.env.npm_execpath
  return cli === undefined
    ? execFileSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' })
    : execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8' })
}
