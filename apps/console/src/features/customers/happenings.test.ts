import type { TimelineItem } from '@polku/contract'
import { expect, it } from 'vitest'
import { visitPages } from './happenings.ts'

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
