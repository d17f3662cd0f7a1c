import type { Role } from '@polku/contract'
import { Refusal } from '../http/refusal.ts'
import type { Actor } from './actor.ts'

/** Something a role may do. Each domain lists its own in `policy.ts`. */
export interface Permission {
  name: string
  roles: readonly Role[]
  /** For signed-in people alone, whatever the role of a key. */
  personal?: true
}

export const permission = (name: string, ...roles: Role[]): Permission => ({ name, roles })

/** Of what decides who else gets in: by it whoever found a key would stay after the key has been ended. */
export const personalPermission = (name: string, ...roles: Role[]): Permission => ({
  ...permission(name, ...roles),
  personal: true,
})

/** The system may do anything; people and keys what their role allows; customers nothing of the desk. */
export const may = (actor: Actor, wanted: Permission): boolean =>
  actor.kind === 'system' || (hasRole(actor, wanted) && !(wanted.personal && actor.kind === 'api-key'))

/** Throws auth.forbidden, or auth.session-needed, unless the actor may. The first line of every action. */
export function permit(actor: Actor, wanted: Permission): void {
  if (may(actor, wanted)) return
  if (hasRole(actor, wanted)) throw new Refusal('auth.session-needed')
  throw new Refusal('auth.forbidden', `This needs the permission ${wanted.name}.`)
}

const hasRole = ({ role }: Actor, wanted: Permission): boolean => role !== null && wanted.roles.includes(role)
