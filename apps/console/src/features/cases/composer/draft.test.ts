import type { Draft as ServerDraft } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import { type Draft, emptyDraft, merged, printOf } from './draft.ts'

const own = (html: string, rest: Partial<Draft> = {}): Draft => ({ ...emptyDraft, html, ...rest })
const there = (html: string, version: number): ServerDraft => ({
  kind: 'reply',
  html,
  attachments: [],
  cc: null,
  seenUpTo: null,
  version,
  updatedAt: '2026-11-22T00:00:00.000Z',
})

describe('a draft on two devices', () => {
  it('follows the other device while nothing of its own is unsaved', () => {
    expect(merged(own('<p>a</p>', { version: 1 }), there('<p>a b</p>', 2))).toMatchObject({
      html: '<p>a b</p>',
      version: 2,
      saved: true,
      aside: null,
    })
    expect(merged(own('<p>a</p>', { version: 1 }), null)).toMatchObject({ html: '', version: null })
  })

  it('keeps both when each has written something else, and a third too', () => {
    const mine = own('<p>mine</p>', { version: 1, saved: false })
    const both = merged(mine, there('<p>theirs</p>', 2))
    expect(both).toMatchObject({ html: '<p>mine</p>', saved: false, aside: { html: '<p>theirs</p>' } })
    expect(merged(both, there('<p>third</p>', 3))).toMatchObject({
      html: '<p>mine</p>',
      version: 3,
      aside: { html: '<p>theirs</p><p>third</p>' },
    })
  })

  it('goes on with its own when the other was sent or emptied', () => {
    expect(merged(own('<p>mine</p>', { version: 1, saved: false }), null)).toMatchObject({
      html: '<p>mine</p>',
      version: null,
      saved: false,
      aside: null,
    })
  })

  it('knows what it sent itself, though the answer never came', () => {
    const mine = own('<p>a b</p>', { saved: false, sent: printOf(own('<p>a</p>')) })
    expect(merged(mine, there('<p>a</p>', 3))).toMatchObject({ html: '<p>a b</p>', version: 3, aside: null })
    expect(merged(mine, there('<p>a b</p>', 4))).toMatchObject({ version: 4, saved: true })
  })

  it('takes the other’s words where its own were emptied', () => {
    expect(merged(own('', { version: 1, saved: false }), there('<p>theirs</p>', 2))).toMatchObject({
      html: '<p>theirs</p>',
      saved: true,
    })
  })
})
