import type { PromiseKind } from '@polku/contract'

/** The hours in which time is counted. */
export interface Hours {
  calendarId: string | null
  /** The moment by which so many milliseconds of open hours have gone by; null where there are not so many ahead. */
  after(from: Date, ms: number): Date | null
  /** So many milliseconds of open hours lie between. */
  between(from: Date, to: Date): number
}

/** What is promised in a case now, in milliseconds of open hours; null: not promised. */
export interface Terms {
  policyId: string
  version: number
  /** Per cent of the time gone. */
  warnAt: number
  first: number | null
  next: number | null
  solution: number | null
}

/** A promise made under a policy. */
export interface Clock {
  id: string
  kind: Exclude<PromiseKind, 'own'>
  policyId: string
  policyVersion: number
  promisedMs: number
  warnAt: number
  calendarId: string | null
  madeAt: Date
  /** So many milliseconds of open hours were left at that moment. */
  leftMs: number
  countedFrom: Date
  dueAt: Date | null
  warnsAt: Date | null
  pausedSince: Date | null
  toldAt: Date | null
  keptAt: Date | null
  brokenAt: Date | null
  endedAt: Date | null
}

/** Null where that is not promised. */
export function begin(id: string, kind: Clock['kind'], at: Date, terms: Terms, hours: Hours): Clock | null {
  const promisedMs = terms[kind]
  if (promisedMs === null) return null
  const clock = {
    id,
    kind,
    policyId: terms.policyId,
    policyVersion: terms.version,
    promisedMs,
    warnAt: terms.warnAt,
    calendarId: null,
    madeAt: at,
    leftMs: promisedMs,
    countedFrom: at,
    dueAt: null,
    warnsAt: null,
    pausedSince: null,
    toldAt: null,
    keptAt: null,
    brokenAt: null,
    endedAt: null,
  }
  return recount(clock, hours)
}

/** When it is due, and its owner to be told, by these hours. */
export function recount(clock: Clock, hours: Hours): Clock {
  const byHours = { ...clock, calendarId: hours.calendarId }
  if (clock.pausedSince) return { ...byHours, dueAt: null, warnsAt: null }
  const beforeDue = clock.promisedMs * (1 - clock.warnAt / 100)
  return {
    ...byHours,
    dueAt: hours.after(clock.countedFrom, clock.leftMs),
    warnsAt: hours.after(clock.countedFrom, Math.max(0, clock.leftMs - beforeDue)),
  }
}

/** The same promise as another policy makes it; null where that one does not. */
export function renew(clock: Clock, terms: Terms, hours: Hours): Clock | null {
  const promisedMs = terms[clock.kind]
  if (promisedMs === null) return null
  const { policyId, version: policyVersion, warnAt } = terms
  const leftMs = Math.max(0, clock.leftMs + promisedMs - clock.promisedMs)
  return recount({ ...clock, policyId, policyVersion, warnAt, promisedMs, leftMs, toldAt: null }, hours)
}

/** Its time stands still. */
export function pause(clock: Clock, at: Date, hours: Hours): Clock {
  const leftMs = Math.max(0, clock.leftMs - hours.between(clock.countedFrom, at))
  return recount({ ...clock, leftMs, countedFrom: at, pausedSince: at }, hours)
}

/** Its time goes on. */
export const resume = (clock: Clock, at: Date, hours: Hours): Clock =>
  recount({ ...clock, countedFrom: at, pausedSince: null }, hours)

/** Whether its time had run out by then. */
export const isLate = ({ dueAt }: Clock, at: Date): boolean => dueAt !== null && dueAt < at

/** As it is once its time has run out. */
export const broken = (clock: Clock): Clock => ({ ...clock, brokenAt: clock.dueAt })
