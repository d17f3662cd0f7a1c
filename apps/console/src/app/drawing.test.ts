import type { TimelineItem } from '@polku/contract'
import { Mail, MessageCircle, PackageCheck, StickyNote } from 'lucide-react'
import { describe, expect, it } from 'vitest'
import { drawMessage, drawNote } from '../features/cases/drawing.ts'
import { drawVisit, encounters } from '../features/customers/drawing.ts'
import { drawOrder } from '../features/orders/drawing.ts'
import type { ChannelKind } from '../lib/channel-kind.ts'
import { drawingBy } from '../lib/drawing.ts'

const kinds = [
  { kind: 'email', icon: Mail, can: { live: false } },
  { kind: 'chat', icon: MessageCircle, can: { live: true } },
] as ChannelKind[]

const drawnOf = drawingBy([
  { drawn: { message: drawMessage, note: drawNote }, channelKinds: kinds },
  { drawn: { visit: drawVisit } },
  { drawn: { order: drawOrder, delivery: drawOrder } },
])

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
      const { kind: shape, glyph } = drawnOf(happened(kind, {}, channel))
      return [shape, glyph]
    }
    expect(drawn('message.received', 'chat')).toEqual(['message', MessageCircle])
    expect(drawn('message.sent', 'email')).toEqual(['message', Mail])
    expect(drawn('message.sent', 'unknown')).toEqual(['message', undefined])
    expect(drawn('note.written', 'email')).toEqual(['message', StickyNote])
    expect(drawn('visit.seen')).toEqual(['visit', undefined])
    expect(drawn('order.placed')).toEqual(['order', PackageCheck])
    expect(drawn('case.solved', 'chat')).toEqual(['turn', undefined])
  })

  it('is one step an encounter: a whole chat, a parcel on its way, but each mail for itself', () => {
    const parcel = (kind: string) => happened(kind, { number: 'A1' })
    const inCase = (kind: string, channel: string, id: string) => ({
      ...happened(kind, {}, channel),
      caseId: 'one',
      id,
    })
    const steps = encounters(drawnOf, [
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
    expect(drawnOf(happened('delivery.failed'))).toMatchObject({
      feeling: 'critical',
      inferred: true,
    })
    expect(drawnOf(happened('message.received')).feeling).toBeUndefined()
  })
})
