import type { TimelineItem } from '@polku/contract'
import { PackageCheck } from 'lucide-react'
import { detail } from '../../lib/detail.ts'
import type { Drawn } from '../../lib/path-node.ts'

const feelings: Record<string, Drawn['feeling']> = {
  'delivery.failed': 'critical',
  'delivery.late': 'caution',
  'delivery.collected': 'good',
}

/** An order with its way to the customer is one encounter; how its end felt is inferred. */
export const drawOrder = (item: TimelineItem): Drawn => ({
  kind: 'order',
  glyph: PackageCheck,
  feeling: feelings[item.kind],
  inferred: item.kind in feelings,
  encounter: `order ${detail(item, 'number')}`,
})
