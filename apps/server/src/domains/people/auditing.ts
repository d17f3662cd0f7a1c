import type { AuditItem } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { decodeCursor, numberForm, uuidForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
import { apiKeyNames } from './api-key-queries.ts'
import { auditPage } from './audit-queries.ts'
import { readAudit } from './policy.ts'
import { namesOf } from './queries.ts'

/** Who changed or exported what, newest first. */
export async function readAuditList(ctx: Context, actor: Actor, query: { limit: number; after?: string }) {
  permit(actor, readAudit)
  const before = decodeCursor(query.after, numberForm)
  const page = { limit: query.limit + 1, before: before && Number(before.id) }
  const found = await auditPage(ctx.db, actor.workspaceId, page)
  const { shown: rows, next } = pageOf(found, query.limit, (last) => [last.occurredAt, last.id])
  const keys = await apiKeyNames(
    ctx.db,
    actor.workspaceId,
    ids(rows, (row) => row.actorKind === 'api-key' && row.actorId),
  )
  const names = await namesOf(ctx.db, [
    ...ids(rows, (row) => row.actorKind === 'person' && row.actorId),
    ...ids(rows, (row) => personIn(row.data)),
  ])
  return { items: rows.map((row) => present(row, names, keys)), next }
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

const personIn = ({ personId }: Record<string, unknown>): string | null =>
  typeof personId === 'string' && uuidForm.test(personId) ? personId : null

const ids = (rows: Row[], pick: (row: Row) => string | null | false): string[] => [
  ...new Set(rows.map(pick).filter((id) => typeof id === 'string')),
]
