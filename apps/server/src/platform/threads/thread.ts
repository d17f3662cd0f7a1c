import { Worker } from 'node:worker_threads'
import { type Asked, errorOf, faultOf, type Said, type Wish } from './talk.ts'

export interface ThreadOptions {
  /** Answers what a task asks on its way, for what only the process itself can do. */
  answer?: (question: never) => Promise<unknown>
  /** A thread that has not been heard of for so long is stuck. */
  silenceMs?: number
  /** With nothing to do for so long it ends, and gives its memory back. */
  idleMs?: number
  heapMb?: number
}

/** Work apart from the event loop that serves people. Begun when first needed; ended when long idle. */
export interface Thread {
  run<Result>(task: unknown): Promise<Result>
  close(): Promise<void>
}

/** The thread was stuck in this very task, or died of it; another attempt would fare no better. */
export class TaskUnfit extends Error {}

interface Job {
  task: unknown
  /** How often the thread was lost under it. */
  lost: number
  resolve(value: never): void
  reject(error: Error): void
}

/** For words that were said and not heard yet. */
const graceMs = 1_000

/** A thread reads its own program before it reads anybody's task: on a crowded machine that takes a while. */
const beginMs = 60_000

const patience = { silenceMs: 10_000, idleMs: 60_000, heapMb: 512 }

/**
 * One thread for tasks that are many and mostly harmless. They share it; when it gets stuck or dies, it is
 * begun anew and each of them runs alone, so that only the one at fault fails.
 */
export function openThread(program: URL, options: ThreadOptions = {}): Thread {
  const { silenceMs, idleMs, heapMb } = { ...patience, ...options }
  const suspects: Job[] = []
  let running = new Map<number, Job>()
  let waiting: Job[] = []
  let worker: Worker | undefined
  let ready = false
  let watch: NodeJS.Timeout | undefined
  let counter = 0
  let closed = false

  const begin = (): Worker => {
    ready = false
    const begun = new Worker(program, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: heapMb } })
    const isCurrent = () => worker === begun
    begun.on('message', (said: Said) => isCurrent() && hear(begun, said))
    begun.on('error', (error) => isCurrent() && lose(error.message))
    begun.on('exit', () => isCurrent() && lose('It ended.'))
    begun.unref()
    return begun
  }
  const expectWord = () => {
    clearTimeout(watch)
    if (running.size > 0) watch = setTimeout(listenOnce, ready ? silenceMs : beginMs)
    else watch = setTimeout(end, idleMs).unref()
  }
  /** When this process itself was held up, the thread's words wait unheard: they get a moment more. */
  const listenOnce = () => {
    watch = setTimeout(() => lose('It took too long.'), graceMs)
  }
  const hear = (from: Worker, said: Said) => {
    ready = true
    expectWord()
    if (said.kind === 'alive' || said.kind === 'ready') return
    if (said.kind === 'asks') return void ask(from, said)
    const job = running.get(said.id)
    running.delete(said.id)
    if (said.kind === 'done') job?.resolve(said.result as never)
    else job?.reject(errorOf(said.error))
    if (running.size === 0) from.unref()
    expectWord()
    startNext()
  }
  const ask = async (from: Worker, { id, question }: Asked) => {
    const said = await Promise.resolve(options.answer?.(question as never)).then(
      (answer) => ({ answer }),
      (error) => ({ error: faultOf(error) }),
    )
    from.postMessage({ kind: 'answer', id, ...said } satisfies Wish)
  }
  const lose = (why: string) => {
    const lost = [...running.values()]
    void end()
    for (const job of lost) {
      job.lost += 1
      if (job.lost > 1 && lost.length === 1) job.reject(new TaskUnfit(why))
      else suspects.push(job)
    }
    startNext()
  }
  const end = () => {
    clearTimeout(watch)
    running = new Map()
    const ended = worker
    worker = undefined
    return ended?.terminate()
  }
  const start = (job: Job) => {
    worker ??= begin()
    worker.ref()
    counter += 1
    running.set(counter, job)
    worker.postMessage({ kind: 'task', id: counter, task: job.task } satisfies Wish)
    expectWord()
  }
  let alone = false
  const startNext = () => {
    if (closed) return
    if (running.size === 0) alone = false
    if (alone) return
    if (suspects.length > 0) {
      if (running.size > 0) return
      alone = true
      return start(suspects.shift()!)
    }
    for (const job of waiting.splice(0)) start(job)
  }
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('The process is stopping.'))
        waiting.push({ task, lost: 0, resolve: resolve as never, reject })
        startNext()
      }),
    async close() {
      closed = true
      const left = [...running.values(), ...suspects.splice(0), ...waiting]
      waiting = []
      await end()
      for (const job of left) job.reject(new Error('The process is stopping.'))
    },
  }
}
