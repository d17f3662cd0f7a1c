import { renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pino, { type Logger, type LoggerOptions } from 'pino'
import type { Config } from '../config/config.ts'
import { mask } from './mask.ts'

/** Structured lines: to standard error for a service, to a file where a person watches the terminal. */
export const openLogger = (config: Config, watched: boolean): Logger => {
  const options = logOptions(config.logLevel)
  if (!watched) return pino(options, pino.destination(2))
  const file = join(config.dataDir, 'polku.log')
  keepShort(file)
  const toFile = pino.destination({ dest: file, mode: 0o600, sync: false, minLength: 0 })
  const toPerson = {
    write: (line: string) => {
      const { msg, err } = JSON.parse(line) as { msg: string; err?: { message: string } }
      process.stderr.write(`  ! ${msg}${err ? `: ${err.message}` : ''}\n`)
    },
  }
  return pino(
    options,
    pino.multistream([
      { level: 'trace', stream: toFile },
      { level: 'error', stream: toPerson },
    ]),
  )
}

/**
 * An error's own fields may quote what somebody wrote, such as PostgreSQL's `detail`, or hang a whole connection
 * on it; only these are kept.
 */
const kept = ['type', 'message', 'stack', 'code', 'constraint', 'table'] as const

const serialiseError = (error: Error) => {
  const whole = pino.stdSerializers.err(error) as Record<string, unknown>
  return Object.fromEntries(kept.filter((name) => name in whole).map((name) => [name, whole[name]]))
}

const logOptions = (level: string): LoggerOptions => ({
  level,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: serialiseError },
  hooks: { streamWrite: mask },
})

const keepShort = (file: string) => {
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 }
  if (size > 20_000_000) renameSync(file, `${file}.1`)
}
