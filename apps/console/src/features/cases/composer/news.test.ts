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
  pending: null,
  onPage: false,
  html: null,
  attachments: [],
  invitations: [],
  mail: null,
  delivery: null,
  seenAt: null,
  occurredAt: '2026-11-22T08:00:00.000Z',
})
const question = said('1', 'in')

describe('what came after one began to write', () => {
  it('is a colleague’s answer, not one’s own, nor a note', () => {
    const answer = said('3', 'out', 'helena')
    expect(meanwhile([question, said('2', 'out', me), answer], '1', me, true)).toEqual([answer])
    expect(meanwhile([question, said('2', 'out', me)], '1', me, true)).toEqual([])
    const note = said('2', 'internal', 'helena', 'note')
    expect(meanwhile([question, note], '1', me, true)).toEqual([])
  })

  it('is nothing that stood there when one began', () => {
    expect(meanwhile([question, said('2', 'out', 'helena')], '2', me, true)).toEqual([])
  })

  it('is another message of the customer where that counts', () => {
    const more = said('2', 'in')
    expect(meanwhile([question, more], '1', me, true)).toEqual([more])
    expect(meanwhile([question, more], '1', me, false)).toEqual([])
  })

  it('is found also when what one had seen has been taken back, by when that was made', () => {
    const undone = '019aaa6e-0800-7000-8000-000000000000'
    const at = (id: string, occurredAt: string) => ({ ...said(id, 'out', 'helena'), occurredAt })
    const before = at('2', new Date(0x019aaa6e0800 - 1).toISOString())
    const after = at('3', new Date(0x019aaa6e0800 + 1).toISOString())
    expect(meanwhile([before, after], undone, me, true)).toEqual([after])
  })
})
