import type { AuditItem } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { decodeCursor, encodeCursor, numberForm } from '../../platform/http/cursor.ts'
import { apiKeyNames } from './api-key-queries.ts'
import { auditPage } from './audit-queries.ts'
import { readAudit } from './policy.ts'
import { namesOf } from './queries.ts'

/** Who changed or exported what, newest first. */
export async function readAuditList(ctx: Context, actor: Actor, query: { limit: number; after?: string }) {
  permit(actor, readAudit)
  const before = decodeCursor(query.after, numberForm)
  const page = { limit: query.limit, before: before && Number(before.id) }
  const rows = await auditPage(ctx.db, actor.workspaceId, page)
  const keys = await apiKeyNames(
    ctx.db,
    actor.workspaceId,
    ids(rows, (row) => row.actorKind === 'api-key' && row.actorId),
  )
  const names = await namesOf(ctx.db, [
    ...ids(rows, (row) => row.actorKind === 'person' && row.actorId),
    ...ids(rows, (row) => personIn(row.data)),
  ])
  const last = rows.length === query.limit ? rows.at(-1)! : null
  return {
    items: rows.map((row) => present(row, names, keys)),
    next: last && encodeCursor(last.occurredAt, last.id),
  }
}

type Row = Awaited<ReturnType<typeof auditPage>>[number]

function present(row: Row, names: Map<string, string>, keys: Map<string, string>): AuditItem {
  const personId = personIn(row.data)
  const actorName = row.actorId ? (names.get(row.actorId) ?? keys.get(row.actorId) ?? null) : null
  return {
    id: String(row.id),
    kind: row.kind,
    occurredAt: row.occurredAt.toISOString(),
    actor: { kind: row.actorKind, id: row.actorId, name: actorName },
    person: personId ? { id: personId, name: names.get(personId) ?? '' } : null,
    data: row.data,
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const personIn = ({ personId }: Record<string, unknown>): string | null =>
  typeof personId === 'string' && uuid.test(personId) ? personId : null

const ids = (rows: Row[], pick: (row: Row) => string | null | false): string[] => [
  ...new Set(rows.map(pick).filter((id) => typeof id === 'string')),
]
