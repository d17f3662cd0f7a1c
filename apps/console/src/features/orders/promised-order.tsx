import type { ReactNode } from 'react'
import type { Ahead } from '../../lib/feature.ts'
import { useNow, useTimes } from '../../lib/time.ts'
import { useOrderWords } from './messages/index.ts'
import { nearestPromise } from './promises.ts'
import { useOrders } from './use-orders.ts'

type Props = { customerId: string; children: (ahead: Ahead | null) => ReactNode }

/** By when something ordered was promised. */
export function PromisedOrder({ customerId, children }: Props) {
  const words = useOrderWords()
  const times = useTimes()
  const promise = nearestPromise(useOrders(customerId, 4).data ?? [], useNow())
  if (!promise) return children(null)
  const { at, broken } = promise
  return children({ at, broken, label: (broken ? words.promiseBroken : words.promised)(times.said(at)) })
}
