import { access, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { counted } from './platform/backup/counting.ts'
import { checkDestination } from './platform/backup/destination.ts'
import { BackupError } from './platform/backup/errors.ts'
import { checkBackup, restoreBackup } from './platform/backup/restoring.ts'
import { takeBackup } from './platform/backup/taking.ts'
import { upgrade } from './platform/backup/upgrading.ts'
import { servedAddress } from './platform/config/address.ts'
import { type Config, ConfigError, readConfig } from './platform/config/config.ts'
import { makeDataFolder } from './platform/config/data-folder.ts'
import { databaseIsAway } from './platform/db/database-away.ts'
import { restoreMark } from './platform/engines/bring-up.ts'
import { DataDirectoryInUse } from './platform/engines/lock.ts'
import { holdsDatabase, type ReachedDatabase, reachDatabase } from './platform/engines/reach.ts'
import { openLogger } from './platform/telemetry/logger.ts'
import { sayLetInLink, sayOwnerLink } from './terminal-links.ts'

const say = (what: string) => process.stdout.write(`${what}\n`)

/** The operator's commands: backup FILE [--force], restore FILE, upgrade, owner [EMAIL], let-in EMAIL. */
const commands: Record<string, (config: Config, file: string | undefined, force: boolean) => Promise<void>> =
  {
    async backup(config, file, force) {
      if (!file) throw new ConfigError('Say where to: npm run backup -- FILE')
      await checkDestination(resolve(file), force)
      await onInstallation(config, async ({ url }) => {
        await takeBackup({ ...config, databaseUrl: url }, resolve(file), say)
        say(`Backup written to ${resolve(file)}.`)
        say(
          config.secret
            ? 'It does not hold POLKU_SECRET: restoring needs it.'
            : 'It holds the key to every secret: keep it as you keep those.',
        )
      })
    },

    async restore(config, file) {
      if (!file) throw new ConfigError('Say where from: npm run restore -- FILE')
      const mark = join(config.dataDir, restoreMark)
      await clearUnfinished(config, mark)
      if (!config.databaseUrl && (await holdsDatabase(config.dataDir))) {
        throw new BackupError(
          `${config.dataDir} already holds an installation. Choose an empty folder with --data, or move it away.`,
        )
      }
      const manifest = await checkBackup(resolve(file), config.secret)
      makeDataFolder(config.dataDir)
      await writeFile(mark, '')
      await withDatabase(config, ({ url }) =>
        restoreBackup({ ...config, databaseUrl: url }, resolve(file), manifest, say),
      )
      await rm(mark)
      say(`Restored. Start with: ${startCommand(config)}`)
    },

    async owner(config, email) {
      await onInstallation(config, async ({ url }) => {
        const served = { ...config, url: await servedAddress(config, process.env) }
        const lines = await sayOwnerLink(served, url, email?.toLowerCase() ?? null)
        if (!lines) throw new ConfigError(`There is no owner with the address ${email}.`)
        for (const line of lines) say(line)
      })
    },

    async 'let-in'(config, email) {
      if (!email) throw new ConfigError('Say whom: npm run let-in -- EMAIL')
      await onInstallation(config, async ({ url }) => {
        const served = { ...config, url: await servedAddress(config, process.env) }
        const lines = await sayLetInLink(served, url, email.toLowerCase())
        if (!lines) throw new ConfigError(`There is nobody with the address ${email}.`)
        for (const line of lines) say(line)
      })
    },

    async upgrade(config) {
      await onInstallation(config, async ({ url, running }) => {
        if (running) throw new BackupError('Polku is running on this data. Stop it, then upgrade.')
        const { backup, applied } = await upgrade({ ...config, databaseUrl: url }, say)
        if (!backup) return
        say(`Upgraded (${counted(applied.length, 'step')}). Start with: ${startCommand(config)}`)
        say(
          `To go back: check out the version you came from, and npm run restore -- ${backup} --data NEW_FOLDER`,
        )
      })
    },
  }

/** A folder that was named for this command is to be named again. */
const startCommand = ({ dataDir }: Config) =>
  dataDir === readConfig([], process.env).dataDir ? 'npm start' : `npm start -- --data ${dataDir}`

async function onInstallation(config: Config, work: (database: ReachedDatabase) => Promise<unknown>) {
  if (!config.databaseUrl && !(await holdsDatabase(config.dataDir))) {
    throw new BackupError(`There is no installation in ${config.dataDir}. Name its folder with --data.`)
  }
  await withDatabase(config, work)
}

async function withDatabase(config: Config, work: (database: ReachedDatabase) => Promise<unknown>) {
  const database = await reachDatabase(config, openLogger({ ...config, logLevel: 'warn' }, false))
  try {
    await work(database)
  } finally {
    await database.stop()
  }
}

/** What an interrupted restore left is ours to remove: it began in an empty folder. */
async function clearUnfinished(config: Config, mark: string) {
  const unfinished = await access(mark).then(
    () => true,
    () => false,
  )
  if (!unfinished || config.databaseUrl) return
  say('An earlier restore into this folder was not finished; beginning again')
  for (const name of ['postgres', 'clickhouse', 'files', 'secret.key']) {
    await rm(join(config.dataDir, name), { recursive: true, force: true })
  }
}

/** What became of it when the database died under a command. */
const broken: Record<string, string> = {
  backup: 'No backup was written: run the command again.',
  restore: 'What was restored so far does not count: run the command again.',
  upgrade: 'Run the command again: it goes on from where things stand.',
}

const meanwhile = (error: Error & { code?: string }): string | undefined =>
  databaseIsAway(error) && error.code !== 'ENOENT'
    ? `The database went away. ${broken[process.argv[2] ?? ''] ?? 'Run the command again.'}`
    : undefined

try {
  process.umask(0o077)
  const [name = '', ...rest] = process.argv.slice(2)
  const force = name === 'backup' && rest.includes('--force')
  const flags = force ? rest.filter((argument) => argument !== '--force') : rest
  const file = flags[0]?.startsWith('-') ? undefined : flags.shift()
  const command = commands[name]
  if (!command) throw new ConfigError(`Known commands: ${Object.keys(commands).join(', ')}`)
  await command(readConfig(flags, process.env), file, force)
  process.exit(0)
} catch (error) {
  const known = [ConfigError, BackupError, DataDirectoryInUse].some((kind) => error instanceof kind)
  console.error(known ? (error as Error).message : (meanwhile(error as Error) ?? error))
  process.exit(known ? 2 : 1)
}
