import type { Order } from '@polku/contract'
import { useNow } from '../../lib/time.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { useOrderWords } from './messages/index.ts'
import { promiseOf } from './promises.ts'

const tones: Partial<Record<Order['state'], Tone>> = {
  late: 'caution',
  failed: 'critical',
  collected: 'good',
}

/** Where an order is; critical where what was promised of it does not hold. */
export function OrderBadge({ order }: { order: Order }) {
  const words = useOrderWords()
  const broken = promiseOf(order, useNow())?.broken
  return <Badge tone={broken ? 'critical' : tones[order.state]}>{words.orderStates[order.state]}</Badge>
}
