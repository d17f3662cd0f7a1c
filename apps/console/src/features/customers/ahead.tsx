import type { ReactNode } from 'react'
import type { Ahead as Promised } from '../../lib/feature.ts'
import { useFeatures } from '../../lib/use-features.ts'

type Props = { customerId: string; children: (nearest: Promised | undefined) => ReactNode }

/** What any noun has promised the customer: the one broken longest, else the next to be kept. */
export function Ahead({ customerId, children }: Props) {
  const parts = useFeatures().flatMap(({ ahead }) => ahead ?? [])
  const nest = (at: number, known: readonly Promised[]): ReactNode => {
    const Part = parts[at]
    if (!Part) return children(known.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))[0])
    return <Part customerId={customerId}>{(own) => nest(at + 1, own ? [...known, own] : known)}</Part>
  }
  return nest(0, [])
}
