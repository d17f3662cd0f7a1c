import { type Job, openLane } from './lane.ts'

export interface ThreadOptions {
  /** Answers what a task asks on its way, for what only the process itself can do. */
  answer?: (question: never) => Promise<unknown>
  /** Processor time that tasks together may spend without a word, before each is tried apart. */
  silenceMs?: number
  /** Processor time that one task may spend, tried apart. */
  taskMs?: number
  /** With nothing to do for so long it ends, and gives its memory back. */
  idleMs?: number
  heapMb?: number
  /** Memory it may take in all, buffers among it: looked at as it works, twice a second. */
  roomMb?: number
}

/** Work apart from the event loop that serves people. Begun when first needed; ended when long idle. */
export interface Thread {
  run<Result>(task: unknown): Promise<Result>
  close(): Promise<void>
}

/** The thread was stuck in this very task, or died of it; another attempt would fare no better. */
export class TaskUnfit extends Error {}

const patience = { silenceMs: 3_000, taskMs: 6_000, idleMs: 60_000, heapMb: 512, roomMb: 1_536 }

/**
 * A thread for tasks that are many and mostly harmless: they share it. When it gets stuck or dies, those it had
 * begun are suspects, each tried alone in a second thread, so that only the one at fault fails; what comes after
 * them goes on in the first, and waits for none of them.
 */
export function openThread(program: URL, options: ThreadOptions = {}): Thread {
  const { silenceMs, taskMs, ...kept } = { ...patience, ...options }
  const suspects: Job[] = []
  let closed = false
  const nextSuspect = () => {
    if (!closed && suspects.length > 0 && apart.jobs().length === 0) apart.start(suspects.shift()!)
  }
  const shared = openLane(program, {
    ...kept,
    limitMs: silenceMs,
    limited: 'silence',
    lost(jobs) {
      for (const job of jobs) {
        if (job.begun) suspects.push(job)
        else shared.start(job)
      }
      nextSuspect()
    },
  })
  const apart = openLane(program, {
    ...kept,
    limitMs: taskMs,
    limited: 'task',
    lost(jobs, why) {
      for (const job of jobs) job.reject(new TaskUnfit(why))
      nextSuspect()
    },
    ended: nextSuspect,
  })
  const stopping = () => new Error('The process is stopping.')
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(stopping())
        shared.start({ task, resolve: resolve as never, reject })
      }),
    async close() {
      closed = true
      const left = [...shared.jobs(), ...apart.jobs(), ...suspects.splice(0)]
      await Promise.all([shared.end(), apart.end()])
      for (const job of left) job.reject(stopping())
    },
  }
}
