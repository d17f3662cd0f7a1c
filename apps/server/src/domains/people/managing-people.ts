import { type Person, Role } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { decodeCursor, uuidForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { append } from '../../platform/log/append.ts'
import { forgetCredentials } from './credential-queries.ts'
import { revokeInvitationsBy } from './invitation-queries.ts'
import { dropLinks } from './link-queries.ts'
import { managePeople, readPeople } from './policy.ts'
import * as queries from './queries.ts'
import { requireRank, rolesAbove } from './ranks.ts'

export async function listPeople(ctx: Context, actor: Actor, query: { limit: number; after?: string }) {
  permit(actor, readPeople)
  const after = decodeCursor(query.after, uuidForm)
  const rows = await queries.peoplePage(ctx.db, actor.workspaceId, { limit: query.limit + 1, after })
  const { shown, next } = pageOf(rows, query.limit, (last) => [last.joinedAt, last.id])
  return { items: shown.map(presentPerson), next }
}

export async function changeRole(ctx: Context, actor: Actor, personId: string, role: Role): Promise<Person> {
  permit(actor, managePeople)
  await write(ctx, async (trx) => {
    const from = await handledRole(trx, actor, personId)
    requireRank(actor, role)
    if (from === role) return
    if (from === 'owner') await keepAnOwner(trx, actor.workspaceId, personId)
    await queries.setRole(trx, actor.workspaceId, personId, role)
    // Whoever made one may not be able to handle them any more.
    await dropLinks(trx, 'recovery', personId)
    await revokeInvitationsBy(trx, actor.workspaceId, personId, rolesAbove(role))
    const data = { personId, from, to: role }
    await append(trx, actor, { kind: 'person.role-changed', data })
  })
  ctx.actors.clear()
  const [row] = await queries.peoplePage(ctx.db, actor.workspaceId, { limit: 1, after: null, id: personId })
  if (!row) throw new Refusal('person.not-found')
  return presentPerson(row)
}

/** Ends somebody's membership, sessions and keys at once. What they wrote keeps their name. */
export async function removePerson(ctx: Context, actor: Actor, personId: string): Promise<void> {
  permit(actor, managePeople)
  await write(ctx, async (trx) => {
    const role = await handledRole(trx, actor, personId)
    if (role === 'owner') await keepAnOwner(trx, actor.workspaceId, personId)
    await queries.removeMember(trx, actor.workspaceId, personId)
    await dropLinks(trx, 'recovery', personId)
    // Or they could come back by an invitation to an address of their own.
    await revokeInvitationsBy(trx, actor.workspaceId, personId, Role.options)
    if (!(await queries.belongsSomewhere(trx, personId))) await forgetCredentials(trx, personId)
    await append(trx, actor, { kind: 'person.removed', data: { personId, role } })
  })
  ctx.actors.clear()
}

/** The role of somebody the actor may change; refuses strangers and those above. */
export async function handledRole(trx: Trx, actor: Actor, personId: string): Promise<Role> {
  const member = await queries.memberRole(trx, actor.workspaceId, personId)
  if (!member) throw new Refusal('person.not-found')
  requireRank(actor, member.role)
  return member.role
}

async function keepAnOwner(trx: Trx, workspaceId: string, leaving: string): Promise<void> {
  const owners = await queries.lockOwners(trx, workspaceId)
  if (!owners.some((owner) => owner !== leaving)) throw new Refusal('person.last-owner')
}

const presentPerson = (row: queries.PersonRow): Person => ({
  ...row,
  joinedAt: row.joinedAt.toISOString(),
  lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
})
