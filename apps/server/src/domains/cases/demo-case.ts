import {
  type CaseRecord,
  type CustomerRecord,
  type Spoken,
  type Standing,
  type Step,
  saidIn,
} from '@polku/demo'
import type { DemoDesk } from './demo-desk.ts'
import type { CaseGiven } from './demo-queries.ts'
import { previewOf } from './previewing.ts'

const HOUR = 3_600_000

/** A case of the demo company as it stands at the moment it is told for. */
export function caseRow(
  { workspaceId, now, people, teams, channelOf }: DemoDesk,
  record: CaseRecord,
  who: CustomerRecord,
  number: number,
  end: Standing,
): CaseGiven {
  const said = saidIn(record).map(({ step }) => step)
  const inbound = said.filter((step) => step.kind === 'received' && !step.content.automatic)
  const first = said[0] as Spoken
  const last = said.findLast((step) => step.kind !== 'noted') ?? first
  const identifierId = first.kind === 'received' ? first.identifierId : null
  const proof = who.identifiers.find((one) => one.id === identifierId)?.proof
  const ours = end.state === 'new' || end.state === 'open'
  const sorted = end.state !== 'new' || now - first.at > HOUR / 2
  return {
    workspaceId,
    id: record.id,
    number,
    customerId: record.customerId,
    identifierId,
    channel: record.channel,
    channelId: channelOf(record),
    subject: record.subject || null,
    language: record.language,
    state: end.state,
    spam: record.spam,
    spamReason: record.spam ? 'marked-upstream' : null,
    unverified: proof === 'claimed',
    assigneeId: end.assignee ? (people.get(end.assignee)?.id ?? null) : null,
    teamId: record.spam || !sorted ? null : (teams.get(record.team) ?? null),
    preview: previewOf(last.content.text),
    previewBy: last.kind === 'sent' ? 'person' : last.content.automatic ? 'system' : 'customer',
    openedAt: new Date(first.at),
    lastMessageAt: new Date(last.at),
    lastInboundAt: moment(inbound.at(-1)?.at),
    undeliveredAt: moment(record.steps.findLast((step) => step.kind === 'undelivered')?.at),
    waitingSince: ours ? moment(waitingSince(record.steps)) : null,
    firstReplyAt: moment(end.firstReplyAt),
    snoozedUntil: moment(end.snoozedUntil),
    solvedAt: moment(end.solvedAt),
    closedAt: moment(record.steps.find((step) => step.kind === 'closed')?.at),
  }
}

const moment = (at: number | null | undefined) => (at === null || at === undefined ? null : new Date(at))

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
