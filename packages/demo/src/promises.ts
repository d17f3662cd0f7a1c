import { afterDeskMinutes, daysLater, onDay } from './clock.ts'
import { Random } from './random.ts'
import type { CaseRecord, Channel, TeamKey } from './records.ts'

/** What the company promises, to whom, in minutes of open hours. The first whose conditions hold counts. */
export interface PolicyRecord {
  name: string
  channels: Channel[]
  teams: TeamKey[]
  /** By the keys of reasons. */
  reasons: string[]
  first: number | null
  next: number | null
  solution: number | null
  warnAt: number
}

const hour = 60
/** Ten hours are open on a weekday. */
const day = 10 * hour

export const POLICIES: readonly PolicyRecord[] = [
  {
    name: 'Chat',
    ...{ channels: ['chat'], teams: [], reasons: [] },
    ...{ first: 10, next: 15, solution: null, warnAt: 60 },
  },
  {
    name: 'Kadonnut tai rikki',
    ...{ channels: [], teams: [], reasons: ['delivery-failed', 'damaged'] },
    ...{ first: 5 * hour, next: 5 * hour, solution: 4 * day, warnAt: 80 },
  },
  {
    name: 'Yritykset',
    ...{ channels: [], teams: ['business'], reasons: [] },
    ...{ first: 4 * hour, next: 4 * hour, solution: 3 * day, warnAt: 75 },
  },
  {
    name: 'Sähköposti',
    ...{ channels: ['email'], teams: [], reasons: [] },
    ...{ first: day, next: day, solution: 6 * day, warnAt: 80 },
  },
]

/** Something an agent has promised by hand. */
export interface HandPromise {
  agent: string
  madeAt: number
  what: string
  dueAt: number
  /** Null while it runs. */
  endedAt: number | null
  kept: boolean
}

/** As the company's people write it; they work in Finnish. */
const SAID = [
  'Soitan asiakkaalle',
  'Varmistan toimituspäivän kuljetusliikkeeltä',
  'Kysyn tehtaalta ja palaan asiaan',
  'Lähetän uuden noutokoodin',
  'Tarkistan hyvityksen laskutuksesta',
]

/** In some of the cases somebody promised more than an answer: most kept it, some did not, and a few are ahead. */
export function handPromised(record: CaseRecord, now: number): HandPromise | null {
  const step = record.steps.findLast(({ kind }) => kind === 'sent')
  if (record.spam || step?.kind !== 'sent') return null
  const random = new Random(`promise/${record.id}`)
  if (random.next() > 0.03) return null
  const what = random.pick(SAID)
  const later = daysLater(step.at, random.int(1, 3))
  const dueAt = afterDeskMinutes(onDay(later, random.int(9, 15)), 0)
  const kept = random.next() < 0.88
  const endedAt = kept ? dueAt - random.int(5, 180) * 60_000 : dueAt + random.int(10, 400) * 60_000
  const made = { agent: step.agent, madeAt: step.at, what, dueAt, kept }
  return { ...made, endedAt: endedAt <= now && endedAt > step.at ? endedAt : null }
}

/** The ids of what is promised in a case, the same each time it is told. */
export function promiseIdsOf(record: CaseRecord): () => string {
  const random = new Random(`promises/${record.id}`)
  const at = record.steps[0]?.at ?? 0
  return () => random.uuid(at)
}
