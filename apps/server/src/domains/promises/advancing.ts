import type { EventData } from '@polku/contract'
import {
  begin,
  broken,
  type Clock,
  type Hours,
  isLate,
  pause,
  recount,
  renew,
  resume,
  type Terms,
} from './clock.ts'

/** What concerns the promises of a case. */
export type Happening =
  | { kind: 'customer-wrote'; at: Date; answeredBefore: boolean }
  /** By one of us; what a machine says stops no clock. */
  | { kind: 'answered'; at: Date }
  /** The answer did not arrive: the customer waits still. */
  | { kind: 'came-back'; at: Date }
  | { kind: 'solved'; at: Date }
  /** With what ended a moment ago, as it was solved: where that is undone, it was never so. */
  | { kind: 'reopened'; at: Date; justEnded: readonly Clock[] }
  /** It is spam, or nobody waits for anything in it. */
  | { kind: 'dropped'; at: Date }
  /** Another policy may hold, or other hours. */
  | { kind: 'changed'; at: Date }

export type Change = { clock: Clock } & (
  | { told: 'made' | 'moved' | 'broken' | 'met-late' | 'dropped' | 'reopened' }
  | { told: 'kept'; because: EventData<'promise.kept'>['because'] }
)

/** What is promised in the case now, null where nothing is, and the hours that count in it. */
export interface Standing {
  terms: Terms | null
  hours: Hours
  newId: () => string
}

/**
 * What becomes of the promises that run in a case when something happens. Answers what changes, in order; where
 * something happens to one twice, as when it broke and is then met, the later holds.
 */
export function advance(running: readonly Clock[], happening: Happening, standing: Standing): Change[] {
  const { at } = happening
  const answer = running.find(({ kind }) => kind !== 'solution')
  const solution = running.find(({ kind }) => kind === 'solution')
  const waits = (kind: 'first' | 'next'): Change[] => [
    ...(answer ? [] : start(kind, at, standing)),
    ...(solution ? goOn(solution, at, standing) : start('solution', at, standing)),
  ]
  switch (happening.kind) {
    case 'customer-wrote':
      return waits(happening.answeredBefore ? 'next' : 'first')
    case 'came-back':
      return waits('next')
    case 'answered':
      return [
        ...(answer ? meet(answer, at, 'answered') : []),
        ...(solution ? rest(solution, at, standing) : []),
      ]
    case 'solved':
      return [...(answer ? letGo(answer, at) : []), ...(solution ? meet(solution, at, 'solved') : [])]
    case 'reopened':
      return goBack(happening.justEnded) ?? (solution ? [] : start('solution', at, standing))
    case 'dropped':
      return running.flatMap((clock) => letGo(clock, at))
    case 'changed':
      return running.flatMap((clock) => change(clock, at, standing))
  }
}

function start(kind: Clock['kind'], at: Date, { terms, hours, newId }: Standing): Change[] {
  const clock = terms && begin(newId(), kind, at, terms, hours)
  return clock ? [{ told: 'made', clock }] : []
}

const ended = (clock: Clock, at: Date): Clock => ({ ...clock, endedAt: at })

const goBack = (justEnded: readonly Clock[]): Change[] | null =>
  justEnded.length === 0
    ? null
    : justEnded.map((clock) => ({ told: 'reopened', clock: { ...clock, keptAt: null, endedAt: null } }))

function meet(clock: Clock, at: Date, because: EventData<'promise.kept'>['because']): Change[] {
  const late = brokenBy(clock, at)
  if (late) return [...late.told, { told: 'met-late', clock: ended(late.clock, at) }]
  return [{ told: 'kept', because, clock: { ...ended(clock, at), keptAt: at } }]
}

/** Nobody waits for it any more: unless it had broken by then it is neither kept nor broken. */
function letGo(clock: Clock, at: Date): Change[] {
  const late = brokenBy(clock, at)
  return [...(late?.told ?? []), { told: 'dropped', clock: ended(late?.clock ?? clock, at) }]
}

/** Also where its time ran out and nobody has noticed yet. */
function brokenBy(clock: Clock, at: Date): { told: Change[]; clock: Clock } | null {
  if (clock.brokenAt) return { told: [], clock }
  if (!isLate(clock, at)) return null
  return { told: [{ told: 'broken', clock: broken(clock) }], clock: broken(clock) }
}

/** It is the customer's turn. What has broken is still waited for. */
const rest = (clock: Clock, at: Date, { hours }: Standing): Change[] =>
  clock.pausedSince || brokenBy(clock, at) ? [] : [{ told: 'moved', clock: pause(clock, at, hours) }]

const goOn = (clock: Clock, at: Date, { hours }: Standing): Change[] =>
  clock.pausedSince ? [{ told: 'moved', clock: resume(clock, at, hours) }] : []

/** What was promised stands where nothing else is promised now; what is due already, in any case. */
function change(clock: Clock, at: Date, { terms, hours }: Standing): Change[] {
  if (brokenBy(clock, at)) return []
  const anew = terms && terms.policyId !== clock.policyId ? renew(clock, terms, hours) : null
  if (anew) return [{ told: 'moved', clock: anew }]
  return hours.calendarId === clock.calendarId ? [] : [{ told: 'moved', clock: recount(clock, hours) }]
}
