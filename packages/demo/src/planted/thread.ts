import type { Customer } from '../customers.ts'
import type { Random } from '../random.ts'
import type { CaseRecord, Channel, Content, Refusal, Step, TeamKey, VisitRecord } from '../records.ts'

interface Thread {
  customer: Customer
  subject: string
  reason: string
  team: TeamKey
  steps: Step[]
  channel?: Channel
  orderId?: string
  visit?: VisitRecord
}

/** A case written by hand. */
export function thread(random: Random, of: Thread): CaseRecord {
  return {
    id: random.uuid(of.steps[0]?.at ?? 0),
    customerId: of.customer.record.id,
    channel: of.channel ?? 'email',
    subject: of.subject,
    language: of.customer.record.language,
    reason: of.reason,
    team: of.team,
    spam: false,
    orderId: of.orderId ?? null,
    visit: of.visit ?? null,
    steps: of.steps,
  }
}

export const from = (
  customer: Customer,
  at: number,
  text: string,
  more: Omit<Content, 'text'> = {},
): Step => ({
  at,
  kind: 'received',
  identifierId: customer.email.id,
  content: { text, ...more },
})
export const to = (agent: string, at: number, text: string, signature?: string): Step => ({
  at,
  kind: 'sent',
  agent,
  content: { text, ...(signature && { signature }) },
})
export const undelivered = (at: number, how: 'failed' | 'bounced', refusal: Refusal): Step => ({
  at,
  kind: 'undelivered',
  how,
  refusal,
})
export const note = (agent: string, at: number, text: string): Step => ({
  at,
  kind: 'noted',
  agent,
  content: { text },
})
export const assign = (agent: string, at: number, by: string | null = null): Step => ({
  at,
  kind: 'assigned',
  agent,
  by,
})
export const solve = (agent: string, at: number): Step => ({ at, kind: 'solved', agent })
