import { HOUR, local } from './clock.ts'
import type { Random } from './random.ts'
import type { Reason } from './reasons/reason.ts'
import type { AgentRecord, Step, TeamKey } from './records.ts'
import type { Matter } from './writing/facts.ts'

export function teamFor(reason: Reason, matter: Matter): TeamKey {
  if (reason.team === 'business' || matter.customer.business) return 'business'
  return matter.tongue === 'fi' ? reason.team : 'nordic'
}

export function busy(at: number): number {
  const { weekday, month, day } = local(at)
  return (
    (weekday === 1 ? 1.5 : weekday === 0 || weekday === 6 ? 1.25 : 1) *
    (month === 12 && day < 24 ? 1.5 : month === 11 && day > 22 ? 1.6 : 1)
  )
}

/** People sleep before they answer. */
export function waking(random: Random, at: number): number {
  const { hour } = local(at)
  return hour < 7 ? at + random.int(7 - hour, 10 - hour) * HOUR : at
}

/** A chat has no subject of its own: the customer's first real sentence stands for it. */
export function chatSubject(steps: Step[]): string {
  const lines = steps.flatMap((step) => (step.kind === 'received' ? [step.content.text] : []))
  const text = lines.find((line) => line.length > 14) ?? lines[0] ?? ''
  return text.length > 80 ? `${text.slice(0, text.lastIndexOf(' ', 78))} …` : text
}

export const given = (agent: AgentRecord) => agent.name.split(' ')[0] as string
