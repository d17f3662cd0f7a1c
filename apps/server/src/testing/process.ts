import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { endProcess } from '../platform/engines/processes.ts'

const running = new Set<ChildProcess>()

/** A program of the server's in a process of its own, as an operator starts it. */
export const launch = (program: URL, ...args: string[]) => launchWith({}, program, ...args)

/** The same with settings in its environment. */
export const launchWith = (env: Record<string, string>, program: URL, ...args: string[]) => {
  const { PATH, NODE_COMPILE_CACHE } = process.env
  const child = spawn(process.execPath, [program.pathname, ...args], {
    env: { PATH, NODE_COMPILE_CACHE, POLKU_SMTP_PORT: '0', ...env },
  })
  running.add(child)
  let said = ''
  const listen = (chunk: Buffer) => {
    said += chunk
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const ended = once(child, 'exit').then(([code, signal]) => {
    running.delete(child)
    return { outcome: (code ?? signal) as number | string, said }
  })
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => said.includes(words) && resolve()
      child.stdout.on('data', look)
      void ended.then(() => reject(new Error(`It never said "${words}":\n${said}`)))
      look()
    })
  return { child, ended, says, said: () => said }
}

const pidFiles = { postgres: 'postgres/cluster/postmaster.pid', clickhouse: 'clickhouse/pid' }

/** The process of an embedded engine of a data folder, by the file it leaves there; 0 for none. */
export const enginePid = async (dataDir: string, engine: keyof typeof pidFiles): Promise<number> =>
  Number((await readFile(join(dataDir, pidFiles[engine]), 'utf8').catch(() => '')).split(/\s/)[0])

export const enginePids = async (dataDir: string): Promise<number[]> => {
  const pids = await Promise.all([enginePid(dataDir, 'postgres'), enginePid(dataDir, 'clickhouse')])
  return pids.filter((pid) => pid > 0)
}

/** Ends whatever a failed test left running. */
export const endLaunched = async (...dataDirs: string[]): Promise<void> => {
  for (const child of running) child.kill('SIGKILL')
  for (const dataDir of dataDirs) {
    for (const pid of await enginePids(dataDir)) await endProcess(pid, [['SIGKILL', 5_000]])
  }
}
