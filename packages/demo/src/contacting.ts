import type { Product, Trait } from './catalogue.ts'
import { afterDeskMinutes, DAY, HOUR, local, MINUTE, momentOf } from './clock.ts'
import { cancel, LOVED_DRIVER, type Order } from './ordering.ts'
import { RUDE_POINT } from './places.ts'
import type { Random } from './random.ts'
import type { ReasonName } from './reasons/index.ts'

/** Something about an order that makes its customer write. */
export interface Contact {
  reason: ReasonName
  at: number
  product: Product
}

type Cause = [reason: ReasonName | 'nothing', weight: number, from: number, until: number]

/** What an order brings to the desk: what went wrong with it decides, and so does its customer's patience. */
export function contactsOf(order: Order, random: Random): Contact[] {
  const first = contact(order, random)
  if (!first) return []
  if (first.reason === 'cancelling' && callsOff(order, first.at)) return [first]
  const second = random.chance(0.13) ? contact(order, random) : null
  return second &&
    second.reason !== first.reason &&
    second.reason !== 'cancelling' &&
    Math.abs(second.at - first.at) > 6 * HOUR
    ? [first, second]
    : [first]
}

/** In time, if the parcel is not packed by when the desk has read it. */
function callsOff(order: Order, at: number): boolean {
  const heard = afterDeskMinutes(at, 25)
  const packed = order.record.events.find((event) => event.kind === 'delivery.packed')?.at ?? 0
  if (packed <= heard) return false
  cancel(order, heard)
  return true
}

function contact(order: Order, random: Random): Contact | null {
  const [reason, , from, until] = random.weighted(causes(order).map((cause) => [cause, cause[1]] as const))
  if (reason === 'nothing') return null
  const product = concerned(order, reason, random)
  return {
    reason,
    product,
    at: humane(random.between(from, until), random, from, until),
  }
}

function causes(order: Order): Cause[] {
  const { record, products, point } = order
  const handed = record.events.find((event) => event.kind === 'delivery.handed-over')?.at ?? record.placedAt
  const failed = record.events.find((event) => event.kind === 'delivery.failed')?.at
  const arrived = order.arrivesAt ?? handed
  const had = order.collectedAt ?? arrived
  const has = (...traits: Trait[]) => products.some((product) => traits.includes(product.trait))
  const late = arrived > record.promisedAt && !failed
  const list: Cause[] = [
    ['nothing', 45, 0, 0],
    ['changing', point ? 5 : 3, record.placedAt + 20 * MINUTE, handed + 10 * HOUR],
    ['cancelling', 3.2, record.placedAt + 3 * MINUTE, record.placedAt + 5 * HOUR],
    ['invoice', 5, record.placedAt + DAY, record.placedAt + 19 * DAY],
    ['wrong', 3.4, had + HOUR, had + 2 * DAY],
    ['praise', 3.2, had + 8 * HOUR, had + 6 * DAY],
  ]
  const add = (...cause: Cause) => list.push(cause)
  if (point && point.method !== 'cold-box')
    add('code', 5, arrived + HOUR, Math.max(arrived + 2 * HOUR, had - 10 * MINUTE))
  if (point) add('point', point === RUDE_POINT ? 26 : 1, had + 30 * MINUTE, had + 2 * DAY)
  if (record.driver) add('driver', record.driver === LOVED_DRIVER ? 62 : 1.5, had + HOUR, had + 3 * DAY)
  if (late) add('where', order.stormy ? 110 : 150, record.promisedAt + 3 * HOUR, arrived)
  else if (!failed) add('where', 7, handed + 22 * HOUR, arrived)
  if (failed) add('lost', 190, failed + HOUR, failed + 30 * HOUR)
  if (has('cold')) add('cold', 26, arrived + HOUR, had + 3 * HOUR)
  if (has('fragile', 'lamp')) add('damaged', 10, had + HOUR, had + 2 * DAY)
  if (has('glass')) add('glass', 60, had + 2 * HOUR, had + 9 * DAY)
  if (has(...RETURNED)) {
    add('returning', 8.5, had + 5 * HOUR, had + 15 * DAY)
    add('refund', 3.6, had + 14 * DAY, had + 27 * DAY)
  }
  if (has('sized')) add('size', 24, had + 3 * HOUR, had + 6 * DAY)
  if (has('lamp', 'plain')) add('broke', 4.5, had + 5 * DAY, had + 55 * DAY)
  return list.filter(([reason, , from, until]) => reason === 'nothing' || until > from)
}

const RETURNED: Trait[] = ['fragile', 'sized', 'lamp', 'plain', 'glass']

/** Products of which traits a reason is about; any, where it does not say. */
export const CONCERNS: Partial<Record<ReasonName, Trait[]>> = {
  returning: RETURNED,
  refund: RETURNED,
  glass: ['glass'],
  size: ['sized'],
  cold: ['cold'],
  damaged: ['fragile', 'lamp'],
  broke: ['lamp', 'plain'],
}

function concerned(order: Order, reason: ReasonName, random: Random): Product {
  const traits = CONCERNS[reason]
  const fitting = traits ? order.products.filter((product) => traits.includes(product.trait)) : order.products
  return random.pick(fitting.length > 0 ? fitting : order.products)
}

/** Nearly all write when awake; the moment stays within its span where that can be. */
function humane(at: number, random: Random, from: number, until: number): number {
  const { hour } = local(at)
  if (hour >= 7 && hour <= 22) return at
  if (random.chance(0.12)) return at
  const moved = momentOf(at, random)
  if (moved > from && moved < until) return moved
  const waking = at + (((31 - hour) % 24) + random.between(0, 3)) * HOUR
  return waking > from && waking < until ? waking : at
}
