import { vi } from 'vitest'

/** Waits until what is expected is so: a moment as a rule, longer on a crowded machine. */
export const soon = <Result>(expected: () => Result | Promise<Result>): Promise<Result> =>
  vi.waitFor(expected, { timeout: 20_000 })
