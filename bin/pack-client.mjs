// Builds @polku/client into the package that the installation gives out at /api/client.tgz.
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** Returns what went wrong, or null. `npm` runs npm and returns its status. */
export function packClient(root, node, npm) {
  const source = join(root, 'packages', 'client')
  const folder = join(root, '.build', 'client')
  const target = join(folder, 'package')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const given = [compiler, '-p', source, '--outDir', join(target, 'dist')]
  const { status, stdout } = spawnSync(node, given, { encoding: 'utf8' })
  if (status !== 0) return stdout
  nameDeclarations(join(target, 'dist'))
  const about = description(root, source)
  for (const name of withTheirOwn(root, Object.keys(about.dependencies)))
    cpSync(join(root, 'node_modules', name), join(target, 'node_modules', name), { recursive: true })
  writeFileSync(join(target, 'package.json'), JSON.stringify(about, null, 2))
  copyFileSync(join(source, 'README.md'), join(target, 'README.md'))
  copyFileSync(join(root, 'LICENSE'), join(target, 'LICENSE'))
  if (npm(['pack', target, '--pack-destination', folder], ['ignore', 'ignore', 'inherit']) !== 0)
    return 'npm says why above.'
  renameSync(join(folder, `polku-client-${about.version}.tgz`), join(folder, 'client.tgz'))
  return null
}

/** The compiler leaves `./api.ts` in declarations, which no compiler before 5.7 follows. */
function nameDeclarations(folder) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts'))) {
    const path = join(folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/(from '\.\/\w+)\.ts'/g, "$1.js'"))
  }
}

/** In the repository the package is its sources; given out, it is what was built, of the installation's version. */
function description(root, source) {
  const read = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { private: _, exports: __, ...own } = read(source)
  return {
    ...own,
    version: read(root).version,
    exports: { '.': built('index'), './webhooks': built('webhooks') },
    // In the package, so that installing it asks no registry.
    bundleDependencies: Object.keys(own.dependencies),
    sideEffects: false,
  }
}

const built = (name) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` })

/** These packages and all they need, by name. */
function withTheirOwn(root, names) {
  return names.flatMap((name) => {
    const about = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')
    return [name, ...withTheirOwn(root, Object.keys(JSON.parse(about).dependencies ?? {}))]
  })
}
