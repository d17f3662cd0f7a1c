// Runs before `npm start` and `npm test`, on whatever Node the machine has (20 or later): installs the
// dependencies, Node 24 among them, and builds the browser programs when their sources have changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { ensureChromium } from './chromium.mjs'
import { packClient } from './pack-client.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const say = (text) => process.stdout.write(`${text}\n`)
const fail = (text) => {
  console.error(text)
  process.exit(1)
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Polku needs Node 20 or later to install itself; this is ${process.version}.`)
}
installDependencies()
const node = pinnedNode()
for (const program of ['console', 'widget']) build(program)
buildClient()
if (process.argv.includes('--browser')) ensureChromium(say, fail)

function installDependencies() {
  const lock = hashOf([join(root, 'package-lock.json')])
  const stamp = join(root, 'node_modules', '.polku-lock')
  if (read(stamp) === lock) return
  if (!installedByHand()) {
    say('Installing dependencies; the first time this downloads about 350 MB…')
    timed(() => {
      if (npm(['ci']) === 0) return
      // A registry that lacks packages for other platforms makes `npm ci` refuse a lock that fits.
      if (npm(['install', '--no-save']) !== 0)
        fail('The dependencies could not be installed; npm says why above.')
    })
  }
  writeFileSync(stamp, lock)
}

function npm(args, stdio = 'inherit') {
  const options = ['--no-audit', '--no-fund', '--loglevel=error']
  const cli = process.env.npm_execpath
  const [command, first] = cli ? [process.execPath, [cli]] : ['npm', []]
  return spawnSync(command, [...first, ...args, ...options], { cwd: root, stdio }).status
}

/** npm writes its hidden lock file last, so one newer than ours means a finished install. */
function installedByHand() {
  const hidden = join(root, 'node_modules', '.package-lock.json')
  return existsSync(hidden) && statSync(hidden).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

function pinnedNode() {
  const program = join(root, 'node_modules', '.bin', 'node')
  if (spawnSync(program, ['--version']).status === 0) return program
  return fail('Node 24 was not installed: npm was told to ignore install scripts. Run: npm rebuild node')
}

function build(program) {
  const folder = join(root, 'apps', program)
  if (!existsSync(join(folder, 'vite.config.ts'))) return
  const sources = [
    ...filesIn(folder),
    ...filesIn(join(root, 'packages', 'contract')),
    ...filesIn(join(root, 'packages', 'text')),
  ]
  whenChanged(program, sources, join(folder, 'dist'), () => {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    const options = { cwd: folder, encoding: 'utf8' }
    const { status, stdout, stderr } = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], options)
    if (status !== 0) fail(`${stdout}${stderr}\nThe ${program} could not be built.`)
    compress(join(folder, 'dist'))
  })
}

function buildClient() {
  const sources = [...filesIn(join(root, 'packages', 'client')), join(root, 'package.json')]
  whenChanged('typed client', sources, join(root, '.build', 'client', 'client.tgz'), () => {
    const fault = packClient(root, node, npm)
    if (fault) fail(`${fault}\nThe typed client could not be built.`)
  })
}

function whenChanged(name, files, result, work) {
  const stamp = join(root, '.build', name.replace(' ', '-'))
  const sources = hashOf([...files, join(root, 'package-lock.json')])
  if (read(stamp) === sources && existsSync(result)) return
  say(`Building the ${name}…`)
  timed(work)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, sources)
}

/** Each text file gets a Brotli copy beside it, so that serving one costs no time. */
function compress(folder) {
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!/\.(js|css|html|svg)$/.test(file)) continue
    const path = join(folder, file)
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
  }
}

function timed(work) {
  const start = Date.now()
  work()
  say(`  done in ${((Date.now() - start) / 1000).toFixed(1)} s`)
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.includes('.test.')) return []
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
