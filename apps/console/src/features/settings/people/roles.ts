import type { Role } from '@polku/contract'

/** From the highest down. */
const roles: readonly Role[] = ['owner', 'admin', 'lead', 'agent', 'reader']

/** Nobody grants a role above their own; the server holds to it, this only offers what will pass. */
export const grantable = (own: Role): readonly Role[] => roles.slice(roles.indexOf(own))
