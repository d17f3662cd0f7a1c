import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again until there is an answer; names what it waited for when none comes. */
export async function eventually<Result>(
  what: string | (() => string),
  ask: () => Result | Promise<Result>,
  seconds = 180,
): Promise<Exclude<Result, false | undefined | null>> {
  let last: unknown
  for (const deadline = Date.now() + seconds * 1_000; Date.now() < deadline; await sleep(100)) {
    try {
      const found = await ask()
      if (found) return found as Exclude<Result, false | undefined | null>
      last = undefined
    } catch (error) {
      last = error
    }
  }
  const named = typeof what === 'string' ? what : what()
  throw new Error(`Waited ${seconds} s for ${named}${last ? `: ${last}` : ''}`)
}
