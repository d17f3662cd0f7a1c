import { availableParallelism, totalmem } from 'node:os'
import { drainPending, Session } from 'chdb'

export interface Statement {
  sql: string
  format: string
  database: string | undefined
  settings: Record<string, string>
  /** Values for `{name:Type}` in the text, in the escaped form of the HTTP interface. */
  parameters: Record<string, string>
}

interface Answer {
  bytes: Uint8Array
  seconds: number
  rows: number
}

export interface Store {
  run(statement: Statement): Promise<Answer>
  idle(): Promise<void>
  close(): void
}

/** A query cannot be stopped from outside, so that none runs without these. */
const limits: Record<string, string> = {
  max_execution_time: '60',
  max_memory_usage: String(Math.round(Math.min(1e9, totalmem() / 4))),
  max_result_bytes: '256000000',
  max_threads: String(Math.min(4, availableParallelism())),
}

/** Four fewer than the threads of the pool, which also serves files and compression. */
const atOnce = 12

/**
 * One ClickHouse over a directory. Every statement has a session to itself (0.2 ms): parameters and settings
 * of one never show in another, and a long query holds up nobody.
 */
export const openStore = (path: string): Store => {
  // Holds the engine open while no statement runs.
  const anchor = new Session(path, { connectionArgs: engineArguments })
  const waiting: (() => void)[] = []
  let running = 0

  const turn = async () => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
  }
  const done = () => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }

  return {
    run: async (statement) => {
      await turn()
      const session = new Session(path)
      try {
        await session.queryAsync(preamble(statement))
        const answer = await session.queryAsync(statement.sql, { format: statement.format })
        return { bytes: answer.bytes(), seconds: answer.elapsed, rows: answer.rowsRead }
      } finally {
        session.close()
        done()
      }
    },
    idle: () => drainPending(),
    close: () => anchor.close(),
  }
}

/** Caches for a desk rather than for a warehouse. */
const engineArguments = ['--mark_cache_size=67108864', '--uncompressed_cache_size=0']

const preamble = ({ database, settings, parameters }: Statement) =>
  [
    ...(database ? [`USE ${quotedName(database)}`] : []),
    ...Object.entries({ ...limits, ...settings }).map(([name, value]) => `SET ${name} = ${quoted(value)}`),
    ...Object.entries(parameters).map(([name, value]) => `SET param_${name} = ${quoted(value)}`),
  ].join('; ')

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const quotedName = (text: string) => `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``
