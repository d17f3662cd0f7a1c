import type { AuditItem } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { decodeCursor, numberForm, uuidForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
import { auditPage, invitedAddresses, keyNames } from './audit-queries.ts'
import { readAudit } from './policy.ts'
import { namesOf } from './queries.ts'

/** Who changed or exported what, newest first. */
export async function readAuditList(ctx: Context, actor: Actor, query: { limit: number; after?: string }) {
  permit(actor, readAudit)
  const before = decodeCursor(query.after, numberForm)
  const page = { limit: query.limit + 1, before: before && Number(before.id) }
  const found = await auditPage(ctx.db, actor.workspaceId, page)
  const { shown: rows, next } = pageOf(found, query.limit, (last) => [last.occurredAt, last.id])
  const [keys, names, addresses] = await Promise.all([
    keyNames(
      ctx.db,
      actor.workspaceId,
      ids(rows, (row) => row.actorKind === 'api-key' && row.actorId),
    ),
    namesOf(ctx.db, [
      ...ids(rows, (row) => row.actorKind === 'person' && row.actorId),
      ...ids(rows, (row) => personIn(row.data)),
    ]),
    invitedAddresses(
      ctx.db,
      actor.workspaceId,
      ids(rows, (row) => invitationIn(row.data)),
    ),
  ])
  return { items: rows.map((row) => present(row, { names, keys, addresses })), next }
}

interface Found {
  names: Map<string, string>
  keys: Map<string, string>
  addresses: Map<string, string>
}

type Row = Awaited<ReturnType<typeof auditPage>>[number]

function present(row: Row, { names, keys, addresses }: Found): AuditItem {
  const personId = personIn(row.data)
  const invitationId = invitationIn(row.data)
  const actorName = row.actorId ? (names.get(row.actorId) ?? keys.get(row.actorId) ?? null) : null
  return {
    id: String(row.id),
    kind: row.kind,
    occurredAt: row.occurredAt.toISOString(),
    actor: { kind: row.actorKind, id: row.actorId, name: actorName },
    person: personId ? { id: personId, name: names.get(personId) ?? '' } : null,
    address: (invitationId && addresses.get(invitationId)) ?? null,
    data: row.data,
  }
}

type Data = Record<string, unknown>

const idIn = (value: unknown): string | null =>
  typeof value === 'string' && uuidForm.test(value) ? value : null
const personIn = ({ personId }: Data) => idIn(personId)
const invitationIn = ({ invitationId }: Data) => idIn(invitationId)

const ids = (rows: Row[], pick: (row: Row) => string | null | false): string[] => [
  ...new Set(rows.map(pick).filter((id) => typeof id === 'string')),
]
