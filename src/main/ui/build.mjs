// Builds the page into a folder, and only when something it is made of changed:
//   node build.mjs <folder>     npm ci when the lock changed, vite build when a source changed
//   node build.mjs --check      types and unit tests, once a change
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const [target] = process.argv.slice(2)
if (!target) fail('say where to: node build.mjs <folder>, or --check')
if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node 20 or later builds the page, and this is ${process.version}; build without it: -DskipUi`)
}

const lock = hash(['package.json', 'package-lock.json'])
const sources = hash(['package-lock.json', 'index.html', 'vite.config.ts', 'tsconfig.json', 'build.mjs', ...files('src')])

once(join(here, 'node_modules/.lock'), lock, () => npm('ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'))
if (target === '--check') {
  once(join(here, 'node_modules/.checked'), sources, () => {
    npm('run', '--silent', 'check')
    npm('run', '--silent', 'test')
  })
} else {
  once(join(target, '.built'), sources, () => {
    npm('run', '--silent', 'build', '--', '--outDir', target, '--emptyOutDir', '--logLevel', 'warn')
    mkdirSync(target, { recursive: true })
  })
}

function once(stamp, state, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
  work()
  writeFileSync(stamp, state)
}

function npm(...args) {
  const windows = process.platform === 'win32'
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: here, stdio: ['ignore', 2, 2], shell: windows })
  if (run.error) fail(`npm did not start (${run.error.message}); install it beside Node, or build without the page: -DskipUi`)
  if (run.status !== 0) fail(`npm ${args[0]} ended with ${run.status}; the lines above say why. Build without the page: -DskipUi`)
}

function files(folder) {
  return readdirSync(join(here, folder))
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(join(here, path)).isDirectory() ? files(path) : [path]
    })
    .sort()
}

function hash(paths) {
  const sum = createHash('sha256')
  for (const path of paths) {
    if (!existsSync(join(here, path))) continue
    sum.update(relative(here, join(here, path)).replaceAll('\\', '/') + '\0')
    sum.update(readFileSync(join(here, path)))
  }
  return sum.digest('hex')
}

function fail(message) {
  console.error('page: ' + message)
  process.exit(1)
}
