import { createHash } from 'node:crypto'
import type { CaseRecord, CustomerRecord, VisitRecord } from '@polku/demo'
import type { Dialogue } from './demo-queries.ts'

/** The widget's dialogue a chat was held in, and the pages seen before it. */
export function dialogueOf(
  where: { workspaceId: string; channelId: string; site: string },
  { id: caseId, customerId, language, steps }: CaseRecord,
  who: CustomerRecord,
  visit: VisitRecord,
): Dialogue {
  const { workspaceId, channelId, site } = where
  const email = who.identifiers.find((one) => one.kind === 'email')
  const last = steps.findLast((step) => step.kind === 'received')?.at ?? visit.startedAt
  const ofSession = { workspaceId, sessionId: visit.id }
  return {
    session: {
      workspaceId,
      id: visit.id,
      channelId,
      // Nobody holds the token: the hash of nothing that was ever given out.
      tokenHash: createHash('sha256').update(`${workspaceId}/${visit.id}`).digest(),
      site,
      language,
      customerId,
      identifierId: email?.id ?? null,
      caseId,
      externalId: null,
      name: who.name,
      email: email?.value ?? null,
      verified: email?.proof === 'verified',
      lastHereAt: new Date(last),
      createdAt: new Date(visit.startedAt),
    },
    of: { ...ofSession, caseId },
    visit: {
      ...ofSession,
      id: visit.id,
      site,
      referrer: null,
      beganAt: new Date(visit.startedAt),
      pages: pagesOf(visit),
      told: true,
    },
  }
}

const pagesOf = ({ pages }: VisitRecord) =>
  pages.map(({ at, path, title }) => ({
    at: new Date(at).toISOString(),
    path: path.split('?')[0] as string,
    title,
  }))
