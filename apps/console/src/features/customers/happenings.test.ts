import type { TimelineItem } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import { nodeOf, orderTotal, visitPages } from './happenings.ts'

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
      const node = nodeOf(happened(kind, {}, channel), '')
      return `${node.kind} ${node.channel}`
    }
    expect(drawn('message.received', 'chat')).toBe('message chat')
    expect(drawn('message.sent', 'email')).toBe('message email')
    expect(drawn('note.written', 'email')).toBe('message note')
    expect(drawn('visit.seen')).toBe('visit web')
    expect(drawn('order.placed')).toBe('order null')
    expect(drawn('case.solved', 'chat')).toBe('turn null')
  })

  it('is hollow where the feeling is only inferred', () => {
    expect(nodeOf(happened('delivery.failed'), '')).toMatchObject({ feeling: 'critical', inferred: true })
    expect(nodeOf(happened('message.received'), '').feeling).toBeUndefined()
  })

  it('shows the pages of a visit in order, by title or else by path', () => {
    const pages = [
      { path: '/', title: 'Etusivu' },
      { path: '/ohje', title: '' },
    ]
    expect(visitPages(happened('visit.seen', { pages })).map((page) => page.title)).toEqual([
      'Etusivu',
      '/ohje',
    ])
  })

  it('writes sums in the language and the currency they have', () => {
    expect(orderTotal('fi', happened('order.placed', { total: 12990, currency: 'EUR' }))).toBe(
      '129,90\u00a0€',
    )
    expect(orderTotal('fi', happened('order.placed'))).toBeNull()
  })
})
