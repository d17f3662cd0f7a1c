import type { TimelineItem } from '@polku/contract'
import { expect, it } from 'vitest'
import { timelineRows } from './timeline-rows.ts'

const item = (id: string, occurredAt: string, caseId: string | null): TimelineItem => ({
  id,
  kind: caseId ? 'message.received' : 'order.placed',
  channel: null,
  occurredAt,
  caseId,
  data: {},
})

it('tells the subject of a matter once where it is spoken of, and again on another day', () => {
  const rows = timelineRows(
    [
      item('6', '2026-11-20T15:00:00Z', 'parcel'),
      item('5', '2026-11-20T14:00:00Z', null),
      item('4', '2026-11-20T13:00:00Z', 'parcel'),
      item('3', '2026-11-20T12:00:00Z', 'refund'),
      item('2', '2026-11-20T11:00:00Z', 'parcel'),
      item('1', '2026-11-17T12:00:00Z', 'parcel'),
    ],
    true,
  )
  const titled = rows.flatMap((row) => (row.type === 'item' && row.titled ? [row.id] : []))
  expect(titled).toEqual(['6', '3', '2', '1'])
})
