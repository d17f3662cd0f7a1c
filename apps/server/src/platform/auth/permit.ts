import type { Role } from '@polku/contract'
import { Refusal } from '../http/refusal.ts'
import type { Actor } from './actor.ts'

/** Something a role may do. Each domain lists its own in `policy.ts`. */
export interface Permission {
  name: string
  roles: readonly Role[]
}

export const permission = (name: string, ...roles: Role[]): Permission => ({ name, roles })

/** The system may do anything; people and keys what their role allows; customers nothing of the desk. */
export const may = (actor: Actor, wanted: Permission): boolean =>
  actor.kind === 'system' || (actor.role !== null && wanted.roles.includes(actor.role))

/** Throws auth.forbidden unless the actor may. The first line of every action. */
export function permit(actor: Actor, wanted: Permission): void {
  if (!may(actor, wanted)) throw new Refusal('auth.forbidden', `This needs the permission ${wanted.name}.`)
}
