import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
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

/** An import or an export stands first; an entry of the list last. */
async function addTo(path: string, added: readonly string[]): Promise<void> {
  const text = await readFile(path, 'utf8')
  const entries = added.filter((line) => line.startsWith('  '))
  const atTop = added.filter((line) => !line.startsWith('  '))
  const end = text.lastIndexOf('\n]')
  const listed = entries.length > 0 ? [text.slice(0, end), ...entries].join('\n') + text.slice(end) : text
  await writeFile(path, [...atTop, listed].join('\n'))
}
