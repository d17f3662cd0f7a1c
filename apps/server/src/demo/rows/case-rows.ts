import type { EventName } from '@polku/contract'
import { type CaseRecord, type CustomerRecord, type Standing, type Step, standing } from '@polku/demo'
import { previewOf } from '../../domains/cases/previewing.ts'
import { type ArrivedMail, arrivedMail } from './arrived-mail.ts'
import { attachmentRows } from './attachment-rows.ts'
import type { Happening } from './event-rows.ts'
import { isSpoken, messageRow, type Spoken } from './message-rows.ts'
import { outboundRows } from './outbound-rows.ts'
import { iso, isoOrNull, mailboxOf, type Roster, type Row } from './roster.ts'

export interface Told {
  row: Row
  messages: Row[]
  attachments: Row[]
  outbound: Row[]
  mails: ArrivedMail[]
  happenings: Happening[]
  standing: Standing
}

const HOUR = 3_600_000

/** A case of the generator as the desk keeps it: its row as it stands at `now`, its messages, and the log of it. */
export function tell(
  roster: Roster,
  record: CaseRecord,
  who: CustomerRecord,
  number: number,
  now: number,
): Told {
  const end = standing(record.steps, now)
  const said = record.steps.filter(isSpoken)
  const ids = new Map(said.map((step, index) => [step, messageId(record.id, step.at, index)]))
  const identifiers = new Map(who.identifiers.map((one) => [one.id, one]))
  const spoken = said.map((step) => {
    const id = ids.get(step) as string
    const identifier = step.kind === 'received' ? identifiers.get(step.identifierId) : undefined
    return { step, id, writer: { name: who.name, identifier }, files: attachmentRows(roster, step, id) }
  })
  return {
    row: caseRow({ roster, record, who, number, now, end, said }),
    messages: spoken.map(({ step, id, writer }) => messageRow(roster, record, step, id, writer)),
    attachments: spoken.flatMap(({ files }) => files),
    outbound: outboundRows(roster, record, who, ids),
    mails: spoken.flatMap(({ step, id, writer, files }) =>
      arrivedMail(roster, record, step, { id, ...writer }, files),
    ),
    happenings: happenings(roster, record, number, ids),
    standing: end,
  }
}

interface Whole {
  roster: Roster
  record: CaseRecord
  who: CustomerRecord
  number: number
  now: number
  end: Standing
  said: Spoken[]
}

function caseRow({ roster, record, who, number, now, end, said }: Whole): Row {
  const inbound = said.filter((step) => step.kind === 'received' && !step.content.automatic)
  const first = said[0] as Spoken
  const shown = said.filter((step) => step.kind !== 'noted')
  const last = (shown.at(-1) ?? first) as Spoken
  const identifierId = first.kind === 'received' ? first.identifierId : null
  const proof = who.identifiers.find((one) => one.id === identifierId)?.proof
  const ours = end.state === 'new' || end.state === 'open'
  const sorted = end.state !== 'new' || now - first.at > HOUR / 2
  return {
    workspace_id: roster.workspaceId,
    id: record.id,
    number,
    customer_id: record.customerId,
    identifier_id: identifierId,
    channel: record.channel,
    channel_id: record.channel === 'email' ? mailboxOf(roster, record).channelId : roster.chatChannelId,
    subject: record.subject || null,
    language: record.language,
    state: end.state,
    spam: record.spam,
    spam_reason: record.spam ? 'marked-upstream' : null,
    unverified: proof === 'claimed',
    assignee_id: end.assignee ? (roster.people.get(end.assignee)?.id ?? null) : null,
    team_id: record.spam || !sorted ? null : (roster.teams.get(record.team) ?? null),
    preview: previewOf(last.content.text),
    preview_by: last.kind === 'sent' ? 'person' : last.content.automatic ? 'system' : 'customer',
    opened_at: iso(first.at),
    last_message_at: iso(last.at),
    last_inbound_at: isoOrNull(inbound.at(-1)?.at),
    undelivered_at: isoOrNull(record.steps.findLast((step) => step.kind === 'undelivered')?.at),
    waiting_since: ours ? isoOrNull(waitingSince(record.steps)) : null,
    first_reply_at: isoOrNull(end.firstReplyAt),
    snoozed_until: isoOrNull(end.snoozedUntil),
    solved_at: isoOrNull(end.solvedAt),
    closed_at: isoOrNull(record.steps.find((step) => step.kind === 'closed')?.at),
  }
}

/** Since the customer's first word that nobody has answered, or the last whose answer did not reach them. */
function waitingSince(steps: readonly Step[]): number | null {
  let since: number | null = null
  let heard: number | null = null
  for (const step of steps) {
    if (step.kind === 'received' && !step.content.automatic) {
      heard = step.at
      since ??= step.at
    }
    if (step.kind === 'undelivered') since ??= heard
    if (step.kind === 'sent' || step.kind === 'solved') since = null
  }
  return since
}

function happenings(roster: Roster, record: CaseRecord, number: number, ids: Map<Step, string>): Happening[] {
  const { id: caseId, customerId, channel } = record
  const base = { customerId, caseId, channel }
  const out: Happening[] = []
  const teamId = roster.teams.get(record.team) ?? null
  const person = (key: string) => roster.people.get(key)?.id ?? null
  let before: Standing | null = null
  let waiting: number | null = null
  let answerId: string | undefined
  for (const [index, step] of record.steps.entries()) {
    const after = standing(record.steps.slice(0, index + 1), step.at)
    const moved = { from: before?.state ?? 'new', to: after.state }
    const messageId = ids.get(step)
    const log = (kind: EventName, more: Partial<Happening>) =>
      out.push({ ...base, at: step.at, kind, ...more })
    if (before?.state === 'snoozed' && step.kind !== 'received' && step.kind !== 'noted') {
      out.push({
        ...base,
        at: before.snoozedUntil ?? step.at,
        kind: 'case.woken',
        data: { from: 'snoozed', to: 'open' },
      })
    }
    switch (step.kind) {
      case 'received': {
        if (index === 0) log('case.opened', { data: { number, spam: record.spam } })
        const { automatic } = step.content
        if (!automatic) waiting ??= step.at
        log(automatic ? 'message.automatic' : 'message.received', {
          identifierId: step.identifierId,
          ...(messageId && { messageId }),
          byCustomer: !automatic,
          data: { kind: automatic ?? 'message' },
        })
        if (before?.state === 'solved' && !automatic) log('case.reopened', { data: moved })
        break
      }
      case 'sent':
        log('message.sent', {
          personId: person(step.agent),
          ...(messageId && { messageId }),
          data: {
            first: before?.firstReplyAt === null,
            ...(waiting !== null && { waitedMs: step.at - waiting }),
          },
        })
        waiting = null
        answerId = messageId
        break
      case 'undelivered':
        log('message.delivery-changed', {
          ...(answerId && { messageId: answerId }),
          data: { state: step.how },
        })
        log('case.reopened', { data: { because: step.how, ...moved } })
        break
      case 'noted':
        log('note.written', { personId: person(step.agent), ...(messageId && { messageId }) })
        break
      case 'assigned':
        log('case.assigned', {
          personId: person(step.by ?? step.agent),
          data: {
            personId: person(step.agent),
            teamId,
            from: { personId: before?.assignee ? person(before.assignee) : null, teamId },
          },
        })
        break
      case 'snoozed':
        log('case.snoozed', { personId: person(step.agent), data: { until: iso(step.until), ...moved } })
        break
      case 'solved':
        waiting = null
        log('case.solved', { personId: person(step.agent), data: moved })
        break
      case 'closed':
        log('case.closed', { data: moved })
    }
    before = after
  }
  return out
}

/** UUID version 7 with the message's time; the rest follows from the case, so that a second try gives the same. */
function messageId(caseId: string, at: number, index: number): string {
  const time = Math.floor(at).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${index.toString(16).padStart(3, '0')}-${caseId.slice(19)}`
}
