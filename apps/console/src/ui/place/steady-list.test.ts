import { describe, expect, it } from 'vitest'
import { steady } from './steady-list.ts'

const rows = (text: string) => [...text].map((id) => ({ id, is: 'old' }))
const said = (list: readonly { id: string }[]) => list.map((row) => row.id).join('')

describe('a live list', () => {
  it('follows the server while nobody aims at it', () => {
    const { rows: shown, heldBack } = steady(rows('abc'), rows('xabc'), false)
    expect([said(shown), heldBack]).toEqual(['xabc', 0])
  })

  it('holds new rows back while somebody aims at it, and says how many', () => {
    const { rows: shown, heldBack } = steady(rows('abc'), rows('xayzbc'), true)
    expect([said(shown), heldBack]).toEqual(['abc', 3])
  })

  it('keeps rows in place when they would move or leave', () => {
    expect(said(steady(rows('abc'), rows('ca'), true).rows)).toBe('abc')
  })

  it('shows fresh contents in the old places', () => {
    const fresh = [
      { id: 'b', is: 'new' },
      { id: 'a', is: 'new' },
    ]
    expect(steady(rows('ab'), fresh, true).rows.map((row) => row.id + row.is)).toEqual(['anew', 'bnew'])
  })

  it('lets a further page in at the end even while held', () => {
    expect(said(steady(rows('abc'), rows('abcdef'), true).rows)).toBe('abcdef')
  })

  it('keeps everything when nothing shown is there any more', () => {
    const { rows: shown, heldBack } = steady(rows('ab'), rows('xyz'), true)
    expect([said(shown), heldBack]).toEqual(['ab', 3])
  })
})
