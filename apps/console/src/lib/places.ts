import type { Role } from '@polku/contract'
import type { Feature, Place } from './feature.ts'

/** The places that are there for somebody, from the top; the first is where they land. */
export function placesFor(
  features: readonly Pick<Feature, 'place'>[],
  { role, permissions }: { role: Role; permissions: readonly string[] },
): Place[] {
  const rank = ({ ranks }: Place) => ranks?.[role] ?? Number.POSITIVE_INFINITY
  return features
    .flatMap(({ place }) => place ?? [])
    .filter(({ needs }) => needs === undefined || permissions.includes(needs))
    .toSorted((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)))
}
