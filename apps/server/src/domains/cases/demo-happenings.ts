import { type CaseRecord, type Standing, type Step, saidIn, standing } from '@polku/demo'
import type { PastEvent } from '../../platform/log/past-queries.ts'
import type { DemoDesk } from './demo-desk.ts'

/** What happened in a case of the demo company, as the log has it. */
export function happenings(desk: DemoDesk, record: CaseRecord, number: number): PastEvent[] {
  const ids = new Map<Step, string>(saidIn(record).map(({ id, step }) => [step, id]))
  const out: PastEvent[] = []
  let before: Standing | null = null
  let waitingSince: number | null = null
  let answerId: string | null = null
  for (const [index, step] of record.steps.entries()) {
    const after = standing(record.steps.slice(0, index + 1), step.at)
    const messageId = ids.get(step) ?? null
    const moment = { desk, record, number, index, before, after, messageId, answerId, waitingSince }
    out.push(...waking(step, moment), ...tellStep(step, moment))
    if (step.kind === 'received' && !step.content.automatic) waitingSince ??= step.at
    if (step.kind === 'sent' || step.kind === 'solved') waitingSince = null
    if (step.kind === 'sent') answerId = messageId
    before = after
  }
  return out
}

interface Moment {
  desk: DemoDesk
  record: CaseRecord
  number: number
  index: number
  before: Standing | null
  after: Standing
  messageId: string | null
  /** Our latest answer. */
  answerId: string | null
  /** Since when the customer has waited for one. */
  waitingSince: number | null
}

const about = ({ record: { customerId, id: caseId, channel } }: Moment, at: number) => ({
  occurredAt: new Date(at),
  customerId,
  caseId,
  channel,
})

const moved = ({ before, after }: Moment) => ({ from: before?.state ?? 'new', to: after.state })

const personId = ({ desk }: Moment, key: string) => desk.people.get(key)?.id ?? null

function by(moment: Moment, key: string): Pick<PastEvent, 'by'> {
  const id = personId(moment, key)
  return id ? { by: { kind: 'person', id } } : {}
}

/** A snoozed case has woken when its time came, before whatever is done with it next. */
function waking(step: Step, moment: Moment): PastEvent[] {
  const { before } = moment
  if (before?.state !== 'snoozed' || step.kind === 'received' || step.kind === 'noted') return []
  const data = { from: 'snoozed', to: 'open' } as const
  return [{ ...about(moment, before.snoozedUntil ?? step.at), kind: 'case.woken', data }]
}

function tellStep(step: Step, moment: Moment): PastEvent[] {
  const base = about(moment, step.at)
  const { before, messageId, answerId, waitingSince } = moment
  switch (step.kind) {
    case 'received':
      return tellReceived(step, moment)
    case 'sent': {
      const waited = waitingSince === null ? {} : { waitedMs: step.at - waitingSince }
      const data = { first: before?.firstReplyAt === null, ...waited }
      return [{ ...base, ...by(moment, step.agent), kind: 'message.sent', messageId, data }]
    }
    case 'undelivered':
      return [
        { ...base, kind: 'message.delivery-changed', messageId: answerId, data: { state: step.how } },
        { ...base, kind: 'case.reopened', data: { because: step.how, ...moved(moment) } },
      ]
    case 'noted':
      return [{ ...base, ...by(moment, step.agent), kind: 'note.written', messageId }]
    case 'assigned':
      return [
        { ...base, ...by(moment, step.by ?? step.agent), kind: 'case.assigned', data: holders(step, moment) },
      ]
    case 'snoozed': {
      const data = { until: new Date(step.until).toISOString(), ...moved(moment) }
      return [{ ...base, ...by(moment, step.agent), kind: 'case.snoozed', data }]
    }
    case 'solved':
      return [{ ...base, ...by(moment, step.agent), kind: 'case.solved', data: moved(moment) }]
    case 'closed':
      return [{ ...base, kind: 'case.closed', data: moved(moment) }]
  }
}

function tellReceived(step: Extract<Step, { kind: 'received' }>, moment: Moment): PastEvent[] {
  const { index, number, record, before, messageId } = moment
  const base = about(moment, step.at)
  const { automatic } = step.content
  const told: PastEvent[] = []
  if (index === 0) told.push({ ...base, kind: 'case.opened', data: { number, spam: record.spam } })
  const message = { ...base, identifierId: step.identifierId, messageId }
  if (automatic) return [...told, { ...message, kind: 'message.automatic', data: { kind: automatic } }]
  const customer = { kind: 'customer', id: record.customerId } as const
  told.push({ ...message, by: customer, kind: 'message.received', data: { kind: 'message' } })
  if (before?.state === 'solved') told.push({ ...base, kind: 'case.reopened', data: moved(moment) })
  return told
}

function holders(step: Extract<Step, { kind: 'assigned' }>, moment: Moment) {
  const teamId = moment.desk.teams.get(moment.record.team) ?? null
  const assignee = moment.before?.assignee
  return {
    personId: personId(moment, step.agent),
    teamId,
    from: { personId: assignee ? personId(moment, assignee) : null, teamId },
  }
}
