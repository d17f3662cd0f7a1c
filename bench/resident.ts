import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

const pageBytes = 4096

/** What a process holds in memory, in megabytes: now, and the most that was seen. */
export function watchMemory({ pid }: ChildProcess) {
  const now = () =>
    Math.round((Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageBytes) / 2 ** 20)
  let height = 0
  const look = setInterval(() => {
    height = Math.max(height, now())
  }, 50)
  return { now, height: () => height, stop: () => clearInterval(look) }
}
