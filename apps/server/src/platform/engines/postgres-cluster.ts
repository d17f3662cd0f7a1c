import { execFile } from 'node:child_process'
import { chown, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { EngineLog } from './engine.ts'
import type { Launch } from './postgres-account.ts'
import { commandOf, endProcess, isRunning } from './processes.ts'

const run = promisify(execFile)
const major = '18'

/** Whether the cluster has been made; refuses one that another version made. */
export const hasCluster = async (cluster: string): Promise<boolean> => {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version) refuseOtherVersion(cluster, version.trim())
  return version !== undefined
}

/** Makes the cluster. An interrupted attempt leaves nothing that looks finished. */
export const createCluster = async (
  cluster: string,
  { launch, initdb, password }: { launch: Launch; initdb: string; password: string },
): Promise<void> => {
  await clearInterrupted(cluster)
  const partial = await mkdtemp(`${cluster}.new-`)
  const made = join(partial, 'cluster')
  const passwordFile = join(partial, 'password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (launch.account) {
    const { uid, gid } = launch.account
    await Promise.all([chown(partial, uid, gid), chown(passwordFile, uid, gid)])
  }
  const { file, args, ...as } = launch.command(initdb, [
    `--pgdata=${made}`,
    '--username=polku',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    // An unset LANG would give SQL_ASCII, and a locale the machine lacks makes initdb fail.
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    // The password is 256 random bits: stretching it would only slow down every connection.
    '--set=scram_iterations=16',
    '--no-instructions',
  ])
  await run(file, args, as)
  await rename(made, cluster)
  await rm(partial, { recursive: true })
}

/** Gives our role another password, in a server of its own that nobody can connect to. */
export const changePassword = async (
  cluster: string,
  { launch, postgres, password }: { launch: Launch; postgres: string; password: string },
): Promise<void> => {
  const { file, args, ...as } = launch.command(postgres, ['--single', '-D', cluster, 'postgres'])
  const changing = run(file, args, as)
  changing.child.stdin?.end(`alter role polku password '${password}'\n`)
  await changing
}

/** An orphaned initdb may still be writing into its folder: each attempt has its own. */
const clearInterrupted = async (cluster: string) => {
  const attempts = (await readdir(dirname(cluster))).filter((name) =>
    name.startsWith(`${basename(cluster)}.new-`),
  )
  for (const name of attempts) {
    await rm(join(dirname(cluster), name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}

/** Ends a server that outlived its parent, and clears what a killed one left behind. */
export const endOrphan = async (cluster: string, log: EngineLog): Promise<void> => {
  const pidFile = join(cluster, 'postmaster.pid')
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0])
  if (!pid) return
  if (isRunning(pid) && commandOf(pid).includes(cluster)) {
    log.warn({ pid }, 'PostgreSQL was left running by an earlier start; stopping it')
    await endProcess(pid, [
      ['SIGINT', 20_000],
      ['SIGQUIT', 5_000],
      ['SIGKILL', 5_000],
    ])
  }
  // PostgreSQL would take a zombie, or a stranger with the same number, for a running server.
  await rm(pidFile, { force: true })
}

const refuseOtherVersion = (cluster: string, version: string) => {
  if (version === major) return
  throw new Error(
    `${cluster} was made by PostgreSQL ${version}, this Polku brings ${major}. ` +
      'Start the version you came from, take a backup there and restore it here.',
  )
}
