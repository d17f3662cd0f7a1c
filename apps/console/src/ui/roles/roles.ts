import type { Role } from '@polku/contract'

/** From the highest down. */
const roles: readonly Role[] = ['owner', 'admin', 'lead', 'agent', 'reader']

/** Which change of a role is asked about first: one that gives much, or that one cannot take back oneself. */
export const askedFirst = (from: Role, to: Role, own: boolean): 'raise' | 'lower-own' | null => {
  const [before, after] = [roles.indexOf(from), roles.indexOf(to)]
  if (after < before && (to === 'owner' || to === 'admin')) return 'raise'
  return own && after > before ? 'lower-own' : null
}

/** Nobody grants a role above their own; the server holds to it, this only offers what will pass. */
export const grantable = (own: Role): readonly Role[] => roles.slice(roles.indexOf(own))
