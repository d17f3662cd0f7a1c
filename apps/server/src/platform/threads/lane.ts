import { Worker } from 'node:worker_threads'
import { type Asked, errorOf, faultOf, type Said, type Wish } from './talk.ts'

export interface Job {
  task: unknown
  /** The thread has looked at it. */
  begun?: boolean
  resolve(value: never): void
  reject(error: Error): void
}

export interface LaneOptions {
  /** Answers what a task asks on its way, for what only the process itself can do. */
  answer?: (question: never) => Promise<unknown>
  /** Processor time that it may spend on one task, or where tasks share it, without a word. */
  limitMs: number
  limited: 'task' | 'silence'
  /** With nothing to do for so long it ends, and gives its memory back. */
  idleMs: number
  heapMb: number
  /** What it may take of memory with all that lies outside its heap, which no engine bounds. */
  roomMb: number
  /** It was stuck, or has died, with these in hand; those not begun had no part in it. It begins anew with the next. */
  lost(jobs: Job[], why: string): void
  /** A task has ended. */
  ended?(): void
}

/** One thread: begun when first needed, ended when long idle or stuck. */
export interface Lane {
  start(job: Job): void
  jobs(): Job[]
  end(): Promise<unknown>
}

/** A thread reads its own program before it reads anybody's task: on a crowded machine that takes a while. */
const beginMs = 60_000

/** A thread that is not given the processor is not stuck; one that cannot even be asked for so many limits is. */
const wallLimits = 10

export function openLane(program: URL, options: LaneOptions): Lane {
  const { limitMs, limited, idleMs, heapMb, roomMb } = options
  const lookMs = Math.min(500, limitMs / 4)
  let running = new Map<number, Job>()
  let worker: Worker | undefined
  let ready = false
  let heardAt = 0
  /** Processor time when its limit began to run; undefined when it is to begin anew. */
  let countedFrom: number | undefined
  let watch: NodeJS.Timeout | undefined
  let idle: NodeJS.Timeout | undefined
  let counter = 0

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
  const hear = (from: Worker, said: Said) => {
    heardAt = Date.now()
    if (!ready || limited === 'silence') countedFrom = undefined
    ready = true
    if (said.kind === 'alive' || said.kind === 'ready') return
    if (said.kind === 'asks') return void ask(from, said)
    const job = running.get(said.id)
    if (said.kind === 'begins') {
      if (job) job.begun = true
      return
    }
    running.delete(said.id)
    if (said.kind === 'done') job?.resolve(said.result as never)
    else job?.reject(errorOf(said.error))
    if (running.size === 0) rest()
    options.ended?.()
  }
  const ask = async (from: Worker, { id, question }: Asked) => {
    const said = await Promise.resolve(options.answer?.(question as never)).then(
      (answer) => ({ answer }),
      (error) => ({ error: faultOf(error) }),
    )
    from.postMessage({ kind: 'answer', id, ...said } satisfies Wish)
  }
  const rest = () => {
    clearInterval(watch)
    worker?.unref()
    idle = setTimeout(end, idleMs).unref()
  }
  const look = async () => {
    const watched = worker
    if (!watched) return
    const silentMs = Date.now() - heardAt
    if (!ready) return silentMs > beginMs ? lose('It did not begin.') : undefined
    const [spent, taken] = await Promise.all([processorMs(watched, lookMs), bytesTaken(watched, lookMs)])
    if (watched !== worker || running.size === 0) return
    if ((taken ?? 0) > roomMb * 2 ** 20) return lose('It took too much memory.')
    if (spent !== undefined) countedFrom ??= spent
    const tooLong = (spent ?? 0) - (countedFrom ?? 0) > limitMs
    if (tooLong || silentMs > limitMs * wallLimits) lose('It took too long.')
  }
  const lose = (why: string) => {
    const lost = [...running.values()]
    void end()
    options.lost(lost, why)
  }
  const end = async () => {
    clearInterval(watch)
    clearTimeout(idle)
    running = new Map()
    const ended = worker
    worker = undefined
    await ended?.terminate()
  }
  return {
    start(job) {
      if (!worker) heardAt = Date.now()
      worker ??= begin()
      if (running.size === 0) {
        clearTimeout(idle)
        worker.ref()
        countedFrom = undefined
        heardAt = Date.now()
        watch = setInterval(() => void look(), lookMs)
      }
      counter += 1
      running.set(counter, job)
      worker.postMessage({ kind: 'task', id: counter, task: job.task } satisfies Wish)
    },
    jobs: () => [...running.values()],
    end,
  }
}

const processorMs = (worker: Worker, patienceMs: number) =>
  answerOf(
    worker.cpuUsage().then(({ user, system }) => (user + system) / 1000),
    patienceMs,
  )

const bytesTaken = (worker: Worker, patienceMs: number) =>
  answerOf(
    worker
      .getHeapStatistics()
      .then(({ used_heap_size, external_memory }) => used_heap_size + external_memory),
    patienceMs,
  )

/** Undefined where the thread cannot be asked at this moment. */
const answerOf = async (asked: Promise<number>, patienceMs: number): Promise<number | undefined> => {
  const late = Promise.withResolvers<undefined>()
  const timer = setTimeout(late.resolve, patienceMs, undefined)
  return await Promise.race([asked.catch(() => undefined), late.promise]).finally(() => clearTimeout(timer))
}
