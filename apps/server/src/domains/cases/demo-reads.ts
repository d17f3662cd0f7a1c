import type { CaseRecord, Standing } from '@polku/demo'
import type { DemoDesk } from './demo-desk.ts'

const HOUR = 3_600_000

/** Whoever has a case has read it, but for the last quarter of an hour; the lead and the owner skim what is older. */
export function readRows(
  { workspaceId, people, now }: DemoDesk,
  record: CaseRecord,
  { state, assignee }: Standing,
) {
  if (state !== 'new' && state !== 'open') return []
  const last = record.steps.findLast((step) => step.kind === 'received')?.at ?? now
  const readers = new Set<string>()
  if (assignee && now - last > HOUR / 4) readers.add(assignee)
  if (now - last > 3 * HOUR) readers.add('owner').add('sanna')
  if (now - last > 20 * HOUR) readers.add('aino').add('bo').add('eve')
  const ids = new Set([...readers].map((key) => people.get(key)?.id).filter((id) => id !== undefined))
  const readAt = new Date(Math.min(now, last + HOUR / 6))
  return [...ids].map((personId) => ({ workspaceId, personId, caseId: record.id, readAt }))
}
