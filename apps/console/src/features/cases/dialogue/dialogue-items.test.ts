import type { Message } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import { dialogueItems } from './dialogue-items.ts'

const said = (occurredAt: string, by = 'liisa', more: Partial<Message> = {}): Message => ({
  id: occurredAt,
  caseId: 'case',
  kind: 'message',
  direction: by === 'liisa' ? 'in' : 'out',
  channel: 'chat',
  author: { kind: by === 'liisa' ? 'customer' : 'person', id: by, name: by },
  text: '',
  folded: null,
  hasHtml: false,
  htmlSaysMore: false,
  pending: null,
  onPage: false,
  html: null,
  attachments: [],
  invitations: [],
  mail: null,
  delivery: null,
  seenAt: null,
  occurredAt,
  ...more,
})

const shape = (messages: Message[]) =>
  dialogueItems(messages, (channel) => channel === 'chat')
    .map((item) => (item.type === 'day' ? 'day' : item.continued ? 'more' : 'message'))
    .join(' ')

describe('a dialogue', () => {
  it('begins each day with its name', () => {
    expect(shape([said('2026-11-20T12:00:00'), said('2026-11-21T09:00:00')])).toBe('day message day message')
  })

  it('says the author once while they go on writing in chat', () => {
    expect(
      shape([said('2026-11-20T12:00:00'), said('2026-11-20T12:01:00'), said('2026-11-20T12:02:00', 'aino')]),
    ).toBe('day message more message')
  })

  it('says the author again after a pause, in mail, and beside a note', () => {
    expect(shape([said('2026-11-20T12:00:00'), said('2026-11-20T12:30:00')])).toBe('day message message')
    const mail = { channel: 'email' as const }
    expect(
      shape([said('2026-11-20T12:00:00', 'liisa', mail), said('2026-11-20T12:01:00', 'liisa', mail)]),
    ).toBe('day message message')
    expect(
      shape([said('2026-11-20T12:00:00', 'aino'), said('2026-11-20T12:01:00', 'aino', { kind: 'note' })]),
    ).toBe('day message message')
  })
})
