import { createHash } from 'node:crypto'
import type { CaseRecord, CustomerRecord, VisitRecord } from '@polku/demo'
import type { Happening } from './event-rows.ts'
import { iso, type Roster, type Row } from './roster.ts'

const pagesOf = (visit: VisitRecord) =>
  visit.pages.map(({ at, path, title }) => ({ at: iso(at), path: path.split('?')[0], title }))

/** The visit in which somebody wrote, on their timeline. */
export const visiting = ({ customerId, id: caseId }: CaseRecord, visit: VisitRecord): Happening => ({
  at: visit.startedAt,
  kind: 'visit.began',
  customerId,
  caseId,
  byCustomer: true,
  channel: 'chat',
  data: { visitId: visit.id, pages: visit.pages.length },
})

/** The widget's dialogue a chat was held in, and the pages seen before it. */
export function dialogueRows(
  { workspaceId, chatChannelId, site }: Roster,
  record: CaseRecord,
  who: CustomerRecord,
  visit: VisitRecord,
): { session: Row; of: Row; visit: Row } {
  const email = who.identifiers.find((one) => one.kind === 'email')
  const last = record.steps.findLast((step) => step.kind === 'received')?.at ?? visit.startedAt
  return {
    session: {
      workspace_id: workspaceId,
      id: visit.id,
      channel_id: chatChannelId,
      // Nobody holds the token: the hash of nothing that was ever given out.
      token_hash: `\\x${createHash('sha256').update(`${workspaceId}/${visit.id}`).digest('hex')}`,
      site,
      language: record.language,
      customer_id: record.customerId,
      identifier_id: email?.id ?? null,
      case_id: record.id,
      external_id: null,
      name: who.name,
      email: email?.value ?? null,
      verified: email?.proof === 'verified',
      last_here_at: iso(last),
      created_at: iso(visit.startedAt),
    },
    of: { workspace_id: workspaceId, session_id: visit.id, case_id: record.id },
    visit: {
      workspace_id: workspaceId,
      id: visit.id,
      session_id: visit.id,
      site,
      referrer: null,
      began_at: iso(visit.startedAt),
      pages: pagesOf(visit),
      told: true,
    },
  }
}
