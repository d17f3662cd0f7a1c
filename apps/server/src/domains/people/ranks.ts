import type { Role } from '@polku/contract'
import type { Actor } from '../../platform/auth/actor.ts'
import { Refusal } from '../../platform/http/refusal.ts'

const ranks: Record<Role, number> = { reader: 0, agent: 1, lead: 2, admin: 3, owner: 4 }

export const lowerRole = (a: Role, b: Role): Role => (ranks[a] <= ranks[b] ? a : b)

/** Nobody grants, changes or takes away a role above their own; the system may. */
export function mayHandle(actor: Pick<Actor, 'kind' | 'role'>, role: Role): boolean {
  return actor.kind === 'system' || (actor.role !== null && ranks[role] <= ranks[actor.role])
}

/** The roles above one. */
export const rolesAbove = (role: Role): Role[] =>
  (Object.keys(ranks) as Role[]).filter((other) => ranks[other] > ranks[role])

export function requireRank(actor: Actor, ...roles: Role[]): void {
  if (!roles.every((role) => mayHandle(actor, role))) throw new Refusal('person.role-above-own')
}
