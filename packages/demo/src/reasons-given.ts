import { Random } from './random.ts'
import { REASON_TREE } from './reason-tree.ts'
import type { CaseRecord } from './records.ts'

/** Who said for which reason a case came, and when. */
export interface ReasonSaid {
  at: number
  agent: string
  key: string
}

const keys = REASON_TREE.map(({ parts }) => parts.flatMap(({ key }) => key ?? []))

/** Given with the first answer or as it was solved; some wrongly, by what stands beside it, and some never. */
export function reasonSaid(record: CaseRecord): ReasonSaid | null {
  if (record.spam) return null
  const step = record.steps.find(({ kind }) => kind === 'sent' || kind === 'solved')
  if (step?.kind !== 'sent' && step?.kind !== 'solved') return null
  const random = new Random(`reason/${record.id}`)
  if (random.next() < 0.12) return null
  const beside = keys.find((some) => some.includes(record.reason))
  if (!beside) return null
  const key = random.next() < 0.06 ? random.pick(beside) : record.reason
  return { at: step.at, agent: step.agent, key }
}
