import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'

const root = join(import.meta.dirname, '../..')
const rooms = ['analytics', 'apps', 'bin', 'db', 'e2e', 'packages', 'package.json', 'tsconfig.json']

/** A copy of the product for one test, with a noun's own files in it and what it adds to lists that are shared. */
export async function houseWith(noun: string, lines: Record<string, readonly string[]>): Promise<string> {
  const house = await mkdtemp(join(tmpdir(), 'polku-house-'))
  onTestFinished(() => rm(house, { recursive: true, force: true }))
  const isSource = (path: string) => !['node_modules', 'dist', basename(noun)].includes(basename(path))
  for (const room of rooms)
    await cp(join(root, room), join(house, room), { recursive: true, filter: isSource })
  await cp(noun, house, { recursive: true })
  await linkLibraries(join(house, 'node_modules'))
  for (const [path, added] of Object.entries(lines)) await addTo(join(house, path), added)
  return house
}

/** The libraries are everybody's; the product's own packages are the copy's. */
async function linkLibraries(folder: string): Promise<void> {
  await mkdir(join(folder, '@polku'), { recursive: true })
  for (const name of await readdir(join(root, 'node_modules')))
    if (name !== '@polku') await symlink(join(root, 'node_modules', name), join(folder, name))
  for (const home of ['apps', 'packages'])
    for (const name of await readdir(join(root, home)))
      await symlink(join(folder, '..', home, name), join(folder, '@polku', name))
}

/** An import or an export stands first; an entry last in the list, which is the file's only one or its first. */
async function addTo(path: string, added: readonly string[]): Promise<void> {
  const text = await readFile(path, 'utf8')
  const entries = added.filter((line) => line.startsWith('  '))
  const atTop = added.filter((line) => !line.startsWith('  '))
  const end = text.includes('\n]') ? text.lastIndexOf('\n]') : text.indexOf('\n}')
  const listed = entries.length > 0 ? [text.slice(0, end), ...entries].join('\n') + text.slice(end) : text
  await writeFile(path, [...atTop, listed].join('\n'))
}

const execute = promisify(execFile)

export const buildConsole = (house: string) =>
  execute(process.execPath, [join(house, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: join(house, 'apps/console'),
    env: { ...process.env, NODE_ENV: 'production' },
  })

type Desks = typeof import('../desk-in-browser.ts')
type Migrations = typeof import('../../apps/server/src/platform/db/migrate.ts')
type Factories = typeof import('../../apps/server/src/testing/factories.ts')
type Receivers = typeof import('../../apps/server/src/testing/receiver.ts')

export const receivers = (house: string): Promise<Receivers> =>
  import(join(house, 'apps/server/src/testing/receiver.ts'))

export const factories = (house: string): Promise<Factories> =>
  import(join(house, 'apps/server/src/testing/factories.ts'))

/** A desk of that house. */
export async function openHouse(house: string) {
  const server = join(house, 'apps/server/src')
  const { openDeskInBrowser }: Desks = await import(join(house, 'e2e/desk-in-browser.ts'))
  const { migrate }: Migrations = await import(join(server, 'platform/db/migrate.ts'))
  const { openedToReceivers } = await receivers(house)
  const desk = await openDeskInBrowser(openedToReceivers)
  onTestFinished(() => desk.close())
  await migrate(desk.ctx.pool.options.connectionString!)
  return desk
}
