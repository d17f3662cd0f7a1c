/** Lets so many pieces of work run at a time; the others wait in the order they came. */
export function inTurns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // The place is handed on rather than freed, so that nobody slips in between.
      if (next) next()
      else free += 1
    }
  }
}
