import type { Logger } from 'pino'

/** It takes a millisecond where there is nothing to give, and some ten for a hundred megabytes. */
const everyMs = 60_000

/**
 * What is freed beyond the heap of JavaScript, such as buffers and connections, the C library keeps for the next time:
 * after a flood the process would stay as large as it has ever been. Every minute it is asked to give that back to the
 * machine. Where the system's library has no such call, or none can be called, all stays as it is.
 */
export async function startGivingBack(log: Logger): Promise<{ stop(): void }> {
  const giveBack = await loadTrim().catch((error: Error) => {
    log.debug({ err: error }, 'freed memory stays with the process')
    return null
  })
  const giving = giveBack ? setInterval(giveBack, everyMs).unref() : undefined
  return { stop: () => clearInterval(giving) }
}

/** `malloc_trim` of the C library that the process runs on, for all its threads. */
export async function loadTrim(): Promise<() => void> {
  const { default: koffi } = await import('koffi')
  const trim = koffi.load(null).func('int malloc_trim(size_t pad)')
  return () => void trim(0)
}
