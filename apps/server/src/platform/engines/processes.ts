import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * When a process was started, as an opaque word that differs when its number is used again by another
 * process; `undefined` when it is gone. A zombie counts as gone: it holds nothing, but `kill(pid, 0)`
 * still succeeds, and in containers nobody may ever collect it.
 */
export const startOf = (pid: number): string | undefined =>
  process.platform === 'linux' ? startFromProc(pid) : startFromPs(pid)

export const isRunning = (pid: number): boolean => startOf(pid) !== undefined

/** Sends each signal in turn, waiting as long as it says, until the process is gone. */
export const endProcess = async (pid: number, steps: [signal: NodeJS.Signals, waitMs: number][]) => {
  for (const [signal, waitMs] of steps) {
    if (!isRunning(pid)) return
    send(pid, signal)
    const deadline = performance.now() + waitMs
    while (isRunning(pid) && performance.now() < deadline) await sleep(15)
  }
  if (isRunning(pid)) throw new Error(`Process ${pid} could not be ended`)
}

/** The command line of a process, empty when it is gone. */
export const commandOf = (pid: number): string => {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

const send = (pid: number, signal: NodeJS.Signals) => {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const startFromProc = (pid: number): string | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The command name is in brackets and may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, startTicks] = [fields[0], fields[19]]
    return state === 'Z' || state === 'X' ? undefined : startTicks
  } catch {
    return undefined
  }
}

const startFromPs = (pid: number): string | undefined => {
  try {
    const [state = 'Z', ...start] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split(/\s+/)
    return state.startsWith('Z') ? undefined : start.join(' ')
  } catch {
    return undefined
  }
}
