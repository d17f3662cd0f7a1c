import { describe, expect, it } from 'vitest'
import { askedFirst } from './roles.ts'

describe('A change of role', () => {
  it('that makes an owner or an administrator is asked about first', () => {
    expect(askedFirst('agent', 'owner', false)).toBe('raise')
    expect(askedFirst('admin', 'owner', false)).toBe('raise')
    expect(askedFirst('lead', 'admin', false)).toBe('raise')
  })

  it('that takes something from oneself is too, for others must give it back', () => {
    expect(askedFirst('owner', 'admin', true)).toBe('lower-own')
    expect(askedFirst('admin', 'agent', true)).toBe('lower-own')
  })

  it('otherwise is made at once', () => {
    expect(askedFirst('agent', 'lead', false)).toBeNull()
    expect(askedFirst('owner', 'agent', false)).toBeNull()
    expect(askedFirst('lead', 'lead', true)).toBeNull()
  })
})
