import type { Role } from '@polku/contract'
import type { Feature, Place } from './feature.ts'

/** Where somebody in this role works, the first being where they land; what is not named follows. */
const order: Record<Role, readonly string[]> = {
  owner: ['/today', '/inbox', '/customers', '/settings'],
  admin: ['/today', '/settings', '/inbox', '/customers'],
  lead: ['/today', '/inbox', '/customers'],
  agent: ['/inbox', '/customers', '/today'],
  reader: ['/inbox', '/customers', '/today'],
}

/** The places that are there for somebody, from the top. */
export function placesFor(
  features: readonly Pick<Feature, 'place'>[],
  { role, permissions }: { role: Role; permissions: readonly string[] },
): Place[] {
  const rank = ({ at }: Place) => {
    const named = order[role].indexOf(at)
    return named < 0 ? order[role].length : named
  }
  return features
    .flatMap(({ place }) => place ?? [])
    .filter(({ needs }) => needs === undefined || permissions.includes(needs))
    .toSorted((one, other) => rank(one) - rank(other))
}
