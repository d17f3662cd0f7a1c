import type { Order } from '@polku/contract'

/** In these the order is where it was promised to be, or nobody waits for it. */
const kept: readonly Order['state'][] = ['arrived', 'collected', 'cancelled']

const wrong: readonly Order['state'][] = ['late', 'failed']

type Promised = Pick<Order, 'promisedAt' | 'state'>

/** What was promised of an order and holds still: by when, and whether that has passed. */
export function promiseOf(
  { promisedAt, state }: Promised,
  now: Date,
): { at: string; broken: boolean } | null {
  if (promisedAt === null || kept.includes(state)) return null
  return { at: promisedAt, broken: Date.parse(promisedAt) <= now.getTime() }
}

/** Of several promises the nearest: the one broken longest, else the next to be kept. */
export const nearestPromise = (orders: readonly Promised[], now: Date) =>
  orders
    .flatMap((order) => promiseOf(order, now) ?? [])
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))[0]

/** The order one most likely writes about: one that went wrong before one that goes well, the latest of either. */
export const mostPressing = <One extends Promised>(orders: readonly One[], now: Date): One | undefined =>
  orders.find((order) => wrong.includes(order.state) || promiseOf(order, now)?.broken) ?? orders[0]
