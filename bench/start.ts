import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Bench } from './run.ts'

const settleSeconds = 60

/**
 * From the command to the first answer of /ready, on an empty data folder and again on the same one, and the
 * memory of all processes together a minute after. Limit measured in the same run: Node starting and
 * answering one request.
 */
export const bench: Bench = async ({ say, scale }) => {
  const folder = await mkdtemp(join(tmpdir(), 'polku-bench-'))
  try {
    const limit = await bareNode()
    say(`limit, Node answering its first request: ${limit.toFixed(2)} s`)
    const first = await startOnce(folder)
    await stop(first.process)
    say(
      `first start: ${first.seconds.toFixed(2)} s (budget 10 s), ratio ${(first.seconds / limit).toFixed(1)}`,
    )
    const second = await startOnce(folder)
    say(
      `second start: ${second.seconds.toFixed(2)} s (budget 4 s), ratio ${(second.seconds / limit).toFixed(1)}`,
    )
    await wait(settleSeconds * 1000 * scale)
    const memory = await memoryOf(second.process.pid!)
    await stop(second.process)
    say(`memory of all processes after ${settleSeconds * scale} s: ${memory} MB summed PSS (budget 700 MB)`)
    return {
      bench: 'start',
      limit,
      firstSeconds: first.seconds,
      secondSeconds: second.seconds,
      memoryMb: memory,
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function startOnce(folder: string): Promise<{ seconds: number; process: ChildProcess }> {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const started = performance.now()
  const child = spawn(
    process.execPath,
    ['apps/server/src/main.ts', '--data', folder, '--port', String(port), '--smtp-port', '0'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: '.build/compiled' },
    },
  )
  await answers(`http://127.0.0.1:${port}/ready`, child)
  return { seconds: (performance.now() - started) / 1000, process: child }
}

async function bareNode(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const program = `require('node:http').createServer((_, answer) => answer.end('ok')).listen(${port}, '127.0.0.1')`
  const started = performance.now()
  const child = spawn(process.execPath, ['-e', program], { stdio: 'ignore' })
  await answers(`http://127.0.0.1:${port}/`, child)
  child.kill()
  return (performance.now() - started) / 1000
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`)
    const status = await fetch(url).then(
      (answer) => answer.status,
      () => 0,
    )
    if (status === 200) return
    await wait(10)
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

/** Proportional set size of a process and all its descendants, the engines among them, in megabytes. */
async function memoryOf(root: number): Promise<number> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const isOurs = (pid: number): boolean =>
    pid === root || (parents.has(pid) && pid > 1 && isOurs(parents.get(pid)!))
  let kilobytes = 0
  for (const pid of parents.keys()) {
    if (!isOurs(pid)) continue
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
  }
  return Math.round(kilobytes / 1024)
}
