import type { PromiseHealth } from '@polku/contract'

/** What a list is narrowed by besides its channel and team; the address carries it. */
export type Narrowed = {
  /** The id of who has the case, or `nobody`. */
  assignee?: string
  waitingHours?: number
  quietDays?: number
  promise?: PromiseHealth
}

export const waits = [1, 4, 24, 72] as const
export const quiets = [3, 7, 30] as const
export const promises: readonly PromiseHealth[] = ['running', 'soon', 'broken']

const anId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Reads the address bar; what it makes up narrows nothing. */
export function narrowedOf(search: Record<string, unknown>): Narrowed {
  const { assignee } = search
  const waitingHours = waits.find((each) => each === search.waitingHours)
  const quietDays = quiets.find((each) => each === search.quietDays)
  const promise = promises.find((each) => each === search.promise)
  return {
    ...(typeof assignee === 'string' && (assignee === 'nobody' || anId.test(assignee)) ? { assignee } : {}),
    ...(waitingHours ? { waitingHours } : {}),
    ...(quietDays ? { quietDays } : {}),
    ...(promise ? { promise } : {}),
  }
}

export const isNarrowed = (search: Narrowed): boolean => Object.keys(narrowedOf(search)).length > 0
