import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { ConfigError } from '../config/config.ts'

/** A user of the machine that PostgreSQL runs as. */
export interface Account {
  uid: number
  gid: number
}

/** How to start a program of PostgreSQL's: directly, or as another user because we are root. */
export interface Launch {
  account: Account | undefined
  command(program: string, args: string[]): { file: string; args: string[]; uid?: number; gid?: number }
}

/**
 * PostgreSQL refuses to run as root. The owner of an existing cluster wins, so that installing a
 * `postgres` account later changes nothing.
 */
export const accountFor = async (cluster: string): Promise<Account | undefined> => {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(cluster).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return lookUp('postgres') ?? lookUp('nobody') ?? unavailable()
}

/** Whether the account itself can get at a file or folder. */
export const reachable = (path: string, { uid, gid }: Account): boolean =>
  spawnSync('test', ['-x', path], { uid, gid }).status === 0

/**
 * Below a home that only root may enter the other account needs leave to pass through. The data stays its
 * own; the one right added is looking up paths.
 */
export const launchAs = (account: Account | undefined, folder: string): Launch => {
  if (!account) return { account, command: (file, args) => ({ file, args }) }
  if (reachable(folder, account)) return { account, command: (file, args) => ({ file, args, ...account }) }
  const right = passingRight()
  if (!right || spawnSync('setpriv', ['--version']).error) {
    throw new ConfigError(
      `PostgreSQL cannot run as root, and the account it runs as (${account.uid}) cannot enter ${folder}. ` +
        'Choose a directory that other users may enter with --data, or start as an ordinary user.',
    )
  }
  const change = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups']
  const keep = [`--inh-caps=+${right}`, `--ambient-caps=+${right}`]
  return {
    account,
    command: (file, args) => ({ file: 'setpriv', args: [...change, ...keep, file, ...args] }),
  }
}

/** Containers often withhold the narrower of the two rights from root. */
const passingRight = () => {
  const held = BigInt(`0x${/CapEff:\s*(\w+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0'}`)
  if (held & (1n << 2n)) return 'dac_read_search'
  return held & (1n << 1n) ? 'dac_override' : undefined
}

const lookUp = (name: string): Account | undefined => {
  const ask = (flag: string) =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return undefined
  }
}

const unavailable = (): never => {
  throw new ConfigError('PostgreSQL cannot run as root, and there is neither a postgres nor a nobody account')
}
