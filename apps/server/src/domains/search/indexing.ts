import type { EventData, EventName, FoundKind } from '@polku/contract'
import type { Trx } from '../../platform/db/database.ts'
import type { Event } from '../../platform/log/queries.ts'
import type { LogReader } from '../../platform/log/readers.ts'
import { type Document, vectorOf } from './document.ts'
import { casesToIndex, customersToIndex, messagesToIndex, ordersToIndex } from './index-queries.ts'
import { filesSentIn } from './indexing-files.ts'
import { keep } from './keeping.ts'

const ofMessage: readonly EventName[] = [
  'message.received',
  'message.automatic',
  'message.sent',
  'note.written',
]
const ofCustomer: readonly EventName[] = [
  'customer.appeared',
  'customer.changed',
  'identifier.verified',
  'identifier.claimed',
]

/**
 * Keeps the index: follows the log from its beginning, so that what was said before there was an index, and what a
 * demonstration company is told to have said, comes in by the same way as what is said now.
 */
export const indexing: LogReader = {
  name: 'search-index',
  batch: 2_000,
  kinds: [...ofMessage, ...ofCustomer, 'case.opened', 'order.placed'],
  async handle(trx, events) {
    for (const [workspaceId, own] of Map.groupBy(events, (event) => event.workspaceId))
      await indexEvents(trx, workspaceId, own)
  },
}

async function indexEvents(trx: Trx, workspaceId: string, events: Event[]): Promise<void> {
  const ids = (kinds: readonly string[], of: (event: Event) => string | null) => [
    ...new Set(events.filter(({ kind }) => kinds.includes(kind)).flatMap((event) => of(event) ?? [])),
  ]
  const messages = ids(ofMessage, ({ messageId }) => messageId)
  // In order of time, so that the newest of a batch is found first.
  await keep(trx, workspaceId, [
    ...(await customers(
      trx,
      workspaceId,
      ids(ofCustomer, ({ customerId }) => customerId),
    )),
    ...(await orders(
      trx,
      workspaceId,
      ids(['order.placed'], ({ data }) => (data as EventData<'order.placed'>).orderId),
    )),
    ...(await cases(
      trx,
      workspaceId,
      ids(['case.opened'], ({ caseId }) => caseId),
    )),
    ...(await saidIn(trx, workspaceId, messages)),
    ...(await filesSentIn(trx, workspaceId, messages)),
  ])
}

const nothing = { caseId: null, messageId: null, customerId: null }
const isNote = (kind: string): FoundKind => (kind === 'note' ? 'note' : 'message')

async function saidIn(trx: Trx, workspaceId: string, ids: string[]): Promise<Document[]> {
  const rows = ids.length > 0 ? await messagesToIndex(trx, workspaceId, ids) : []
  return rows.map(({ id, kind, text, authorName, from, to, hasFile, ...row }) => ({
    ...row,
    workspaceId,
    kind: isNote(kind),
    refId: id,
    messageId: id,
    ...vectorOf({ text, from: [authorName, from].join(' '), to, hasFile, names: authorName }),
  }))
}

async function cases(trx: Trx, workspaceId: string, ids: string[]): Promise<Document[]> {
  const rows = ids.length > 0 ? await casesToIndex(trx, workspaceId, ids) : []
  return rows.map(({ id, subject, number, openedAt, customerId }) => ({
    ...nothing,
    workspaceId,
    kind: 'case',
    refId: id,
    caseId: id,
    customerId,
    occurredAt: openedAt,
    ...vectorOf({ text: `${number} ${subject ?? ''}` }),
  }))
}

async function customers(trx: Trx, workspaceId: string, ids: string[]): Promise<Document[]> {
  const rows = ids.length > 0 ? await customersToIndex(trx, workspaceId, ids) : []
  return rows.map(({ id, name, addresses, at }) => ({
    ...nothing,
    workspaceId,
    kind: 'customer',
    refId: id,
    customerId: id,
    occurredAt: at,
    ...vectorOf({ text: [name, addresses].join(' '), names: name }),
  }))
}

async function orders(trx: Trx, workspaceId: string, ids: string[]): Promise<Document[]> {
  const rows = ids.length > 0 ? await ordersToIndex(trx, workspaceId, ids) : []
  return rows.map(({ id, customerId, placedAt, text }) => ({
    ...nothing,
    workspaceId,
    kind: 'order',
    refId: id,
    customerId,
    occurredAt: placedAt,
    ...vectorOf({ text }),
  }))
}
