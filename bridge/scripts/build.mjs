// Bundles the bridge into target/bridge: bridge.mjs, a chunk for each part that is loaded only when it is needed (every
// database driver, for one), the WebAssembly files beside them, and native/<platform>/ for SQLite.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

import { copyNativeFiles } from './native.mjs'
import { writeIndex } from './package-index.mjs'
import { writeVersions } from './package-versions.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const out = path.join(root, 'target', 'bridge')
const require = createRequire(import.meta.url)

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

await build({
  absWorkingDir: root,
  entryPoints: { bridge: 'src/main.ts' },
  outdir: out,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunk-[hash]',
  splitting: true,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  external: ['pg-native'],
  // What the CommonJS packages in the bundle expect to be there.
  banner: {
    js: [
      "import { createRequire as __createRequire } from 'node:module'",
      "import { fileURLToPath as __fileURLToPath } from 'node:url'",
      'const require = __createRequire(import.meta.url)',
      "const __filename = __fileURLToPath(import.meta.url), __dirname = __fileURLToPath(new URL('.', import.meta.url))",
    ].join(';'),
  },
  plugins: [compilersAsFiles(), nativeBesideBundle(), withoutAzure()],
})

const schemaWasm = path.dirname(require.resolve('@prisma/prisma-schema-wasm'))
copyFileSync(path.join(schemaWasm, 'prisma_schema_build_bg.wasm'), path.join(out, 'prisma_schema_build_bg.wasm'))
const schemaEngine = path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
copyFileSync(path.join(schemaEngine, 'schema_engine_bg.wasm'), path.join(out, 'schema_engine_bg.wasm'))
copyNativeFiles(root, path.join(out, 'native'))
writeIndex(out, path.join(root, 'target', 'index.txt'))
writeVersions(path.join(root, 'target', 'versions.properties'))

/** Prisma ships its query compilers as base64 text in modules; the bundle keeps them as files, read when needed. */
function compilersAsFiles() {
  return {
    name: 'compilers-as-files',
    setup({ onLoad }) {
      onLoad({ filter: /query_compiler_\w+\.\w+\.wasm-base64\.mjs$/ }, ({ path: module }) => {
        const [, base64] = /const wasm ?= ?"([^"]+)"/.exec(readFileSync(module, 'utf8')) ?? []
        if (base64 === undefined) {
          throw new Error(`No WebAssembly found in ${module}: Prisma has changed the form of this file.`)
        }
        const name = path.basename(module, '.wasm-base64.mjs') + '.wasm'
        writeFileSync(path.join(out, name), Buffer.from(base64, 'base64'))
        return {
          contents: `import { readFileSync } from 'node:fs'
            export const wasm = readFileSync(new URL(${JSON.stringify(`./${name}`)}, import.meta.url))`,
          loader: 'js',
        }
      })
    },
  }
}

/** The libsql package looks for its native part among the installed packages; the bundle has it in its own folder. */
function nativeBesideBundle() {
  return {
    name: 'native-beside-bundle',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]node_modules[\\/]libsql[\\/]index\.js$/ }, ({ path: module }) => {
        const lookup = 'require(`@libsql/${target}`)'
        const source = readFileSync(module, 'utf8')
        if (!source.includes(lookup)) {
          throw new Error(`${module} does not hold ${lookup}: libsql has changed how it finds its native part.`)
        }
        return { contents: source.replace(lookup, 'require(`${__dirname}/native/${target}/index.node`)'), loader: 'js' }
      })
    },
  }
}

/**
 * The driver of SQL Server signs in to Azure Active Directory with packages that are larger than the whole bridge. The
 * bridge refuses such URLs, so that nothing calls what stands here in their place.
 */
function withoutAzure() {
  return {
    name: 'without-azure',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^@azure\// }, ({ path: name }) => ({ path: name, namespace: 'without-azure' }))
      onLoad({ filter: /.*/, namespace: 'without-azure' }, () => ({
        contents: 'exports.isTokenCredential = () => false',
        loader: 'js',
      }))
    },
  }
}
