import { catalogue, type EventKind } from '@polku/contract'
import { expect, it } from 'vitest'
import type { Event } from '../log/queries.ts'
import { eventRow } from './event-row.ts'

const happened = (kind: string, data: Record<string, unknown>): Event => ({
  epoch: 1,
  xid: '7',
  id: 3,
  workspaceId: 'w',
  kind,
  occurredAt: new Date('2026-11-30T12:00:00Z'),
  recordedAt: new Date(),
  actorKind: 'system',
  actorId: null,
  customerId: null,
  identifierId: null,
  caseId: null,
  messageId: null,
  channel: null,
  timeline: false,
  audit: false,
  data,
})

it('keeps by name what the catalogue says of a kind: numbers, flags as 0 and 1, and codes', () => {
  expect(eventRow(happened('message.sent', { first: true, waitedMs: 1500 }))).toMatchObject({
    numbers: { first: 1, waitedMs: 1500 },
    codes: {},
  })
  expect(eventRow(happened('case.assigned', { teamId: 'support', personId: 'p' }))).toMatchObject({
    numbers: {},
    codes: { teamId: 'support' },
  })
})

it('keeps nothing that the catalogue does not name, and of an unknown kind nothing at all', () => {
  expect(eventRow(happened('case.opened', { number: 12, spam: false, text: 'Secret' }))).toMatchObject({
    numbers: { spam: 0 },
    codes: {},
  })
  expect(eventRow(happened('long.gone', { number: 12 }))).toMatchObject({ numbers: {}, codes: {} })
})

it('is asked to keep only what an event has', () => {
  const missing = Object.entries<EventKind>(catalogue).flatMap(([name, { analysis = [], data }]) =>
    analysis.filter((field) => !(field in data.shape)).map((field) => `${name}: ${field}`),
  )
  expect(missing).toEqual([])
})

it('keeps the time of a clock far off as near as ClickHouse can', () => {
  const row = eventRow({ ...happened('case.solved', {}), occurredAt: new Date('3000-01-01T00:00:00Z') })
  expect(row.occurred_at).toBe('2299-12-31T00:00:00.000Z')
})
