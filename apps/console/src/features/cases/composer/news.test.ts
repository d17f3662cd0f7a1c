import type { Message } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import { meanwhile } from './news.ts'

const me = 'aino'
const said = (
  id: string,
  direction: Message['direction'],
  by: string | null = null,
  kind: Message['kind'] = 'message',
): Message => ({
  id,
  caseId: 'case',
  kind,
  direction,
  channel: 'email',
  author: { kind: direction === 'in' ? 'customer' : 'person', id: by, name: by },
  text: 'x',
  folded: null,
  hasHtml: false,
  htmlSaysMore: false,
  html: null,
  attachments: [],
  invitations: [],
  mail: null,
  delivery: null,
  seenAt: null,
  occurredAt: '2026-11-22T08:00:00.000Z',
})
const question = said('1', 'in')

describe('what came while one was writing', () => {
  it('is a colleague’s answer, not one’s own, nor a note', () => {
    const answer = said('3', 'out', 'helena')
    expect(meanwhile([question, said('2', 'out', me), answer], '1', me, 'email')).toBe(answer)
    expect(meanwhile([question, said('2', 'out', me)], '1', me, 'email')).toBeUndefined()
    const note = said('2', 'internal', 'helena', 'note')
    expect(meanwhile([question, note], '1', me, 'email')).toBeUndefined()
  })

  it('is nothing that stood there when one began', () => {
    expect(meanwhile([question, said('2', 'out', 'helena')], '2', me, 'email')).toBeUndefined()
  })

  it('is another mail of the customer, but not their next line in chat', () => {
    const more = said('2', 'in')
    expect(meanwhile([question, more], '1', me, 'email')).toBe(more)
    expect(meanwhile([question, more], '1', me, 'chat')).toBeUndefined()
  })
})
