import { openThread, type Thread, type ThreadOptions } from './thread.ts'

/** The threads of this process, one a program. */
export interface Threads {
  of(program: URL, options: ThreadOptions): Thread
  close(): Promise<void>
}

export function openThreads(): Threads {
  const open = new Map<string, Thread>()
  return {
    of(program, options) {
      const thread = open.get(program.href) ?? openThread(program, options)
      open.set(program.href, thread)
      return thread
    },
    async close() {
      await Promise.all([...open.values()].map((thread) => thread.close()))
    },
  }
}
