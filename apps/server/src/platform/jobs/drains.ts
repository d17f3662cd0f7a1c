import type { Logger } from 'pino'
import type { Wake } from '../log/wake.ts'

/** A queue that is emptied by one process at a time, in order: for floods, where a job each would be too dear. */
export interface Drain {
  name: string
  /** Settles what is due; answers how much it was. Stops between items when asked to. */
  once(stop?: AbortSignal): Promise<number>
}

/** Empties every queue after each wake-up, and each second in case one was missed. */
export function runDrains(drains: Drain[], wake: Wake, log: Logger): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const follow = async ({ name, once }: Drain) => {
    while (!stopping.signal.aborted) {
      try {
        await once(stopping.signal)
        if (!stopping.signal.aborted) await wake.next(1000)
      } catch (error) {
        log.error({ err: error, drain: name }, 'a queue could not be emptied and will be tried again')
        await wake.pause(2000)
      }
    }
  }
  const loops = drains.map(follow)
  return {
    async stop() {
      stopping.abort()
      wake.all()
      await Promise.all(loops)
    },
  }
}
