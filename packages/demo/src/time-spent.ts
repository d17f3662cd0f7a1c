import { Random } from './random.ts'
import type { CaseRecord, Step } from './records.ts'

/** How long somebody was at work on a case on one day (of UTC). */
export interface TimeSpent {
  day: string
  agent: string
  seconds: number
}

/** Median seconds; writing takes as long as what is written. */
const spentOn: Partial<Record<Step['kind'], number>> = { sent: 90, noted: 45, snoozed: 15, solved: 20 }
const secondsPerSign = 0.22
/** Some matters have to be looked into. */
const involved = new Set([
  'fireplace-glass',
  'damaged',
  'business',
  'warranty',
  'letters-and-data',
  'invoice',
])

/** As long as such work takes; reading and waiting for nobody are in it. */
export function timeSpent({ id, reason, steps, spam }: CaseRecord): TimeSpent[] {
  const random = new Random(`time/${id}`)
  const spent = new Map<string, TimeSpent>()
  for (const step of steps) {
    const median = spentOn[step.kind]
    if (!median || !('agent' in step)) continue
    const written = 'content' in step ? step.content.text.length * secondsPerSign : 0
    const effort = spam ? 0.2 : involved.has(reason) ? 2 : 1
    const seconds = Math.round(random.around((median + written) * effort, 0.45))
    const day = new Date(step.at).toISOString().slice(0, 10)
    const key = `${day} ${step.agent}`
    const before = spent.get(key)?.seconds ?? 0
    spent.set(key, { day, agent: step.agent, seconds: before + Math.max(1, seconds) })
  }
  return [...spent.values()]
}
