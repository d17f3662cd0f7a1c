import type { TimelineItem } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import { drawMessage, drawNote } from '../features/cases/drawing.ts'
import { drawVisit, encounters, nodeOf } from '../features/customers/drawing.ts'
import { drawOrder } from '../features/orders/drawing.ts'

const drawing = {
  message: drawMessage,
  note: drawNote,
  visit: drawVisit,
  order: drawOrder,
  delivery: drawOrder,
}

const happened = (
  kind: string,
  data: TimelineItem['data'] = {},
  channel: string | null = null,
): TimelineItem => ({
  id: '1',
  kind,
  channel,
  occurredAt: '2026-11-20T12:00:00Z',
  caseId: null,
  data,
})

describe('what happened to a customer', () => {
  it('is drawn by its kind, with the glyph of its channel', () => {
    const drawn = (kind: string, channel: string | null = null) => {
      const node = nodeOf(drawing, happened(kind, {}, channel), '')
      return `${node.kind} ${node.channel}`
    }
    expect(drawn('message.received', 'chat')).toBe('message chat')
    expect(drawn('message.sent', 'email')).toBe('message email')
    expect(drawn('note.written', 'email')).toBe('message note')
    expect(drawn('visit.seen')).toBe('visit web')
    expect(drawn('order.placed')).toBe('order null')
    expect(drawn('case.solved', 'chat')).toBe('turn null')
  })

  it('is one step an encounter: a whole chat, a parcel on its way, but each mail for itself', () => {
    const parcel = (kind: string) => happened(kind, { number: 'A1' })
    const inCase = (kind: string, channel: string, id: string) => ({
      ...happened(kind, {}, channel),
      caseId: 'one',
      id,
    })
    const steps = encounters(drawing, [
      parcel('delivery.late'),
      inCase('note.written', 'email', '7'),
      inCase('case.solved', 'chat', '6'),
      inCase('message.sent', 'chat', '5'),
      inCase('message.received', 'chat', '4'),
      inCase('message.sent', 'email', '3'),
      inCase('message.received', 'email', '2'),
      parcel('delivery.packed'),
      parcel('order.placed'),
    ])
    expect(steps.map((item) => `${item.kind} ${item.channel}`)).toEqual([
      'delivery.late null',
      'message.sent chat',
      'message.sent email',
      'message.received email',
      'delivery.packed null',
    ])
  })

  it('is hollow where the feeling is only inferred', () => {
    expect(nodeOf(drawing, happened('delivery.failed'), '')).toMatchObject({
      feeling: 'critical',
      inferred: true,
    })
    expect(nodeOf(drawing, happened('message.received'), '').feeling).toBeUndefined()
  })
})
