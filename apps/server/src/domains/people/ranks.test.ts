import { Role } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import { lowerRole, mayHandle, rolesAbove } from './ranks.ts'

const grantable: Record<Role, Role[]> = {
  owner: ['owner', 'admin', 'lead', 'agent', 'reader'],
  admin: ['admin', 'lead', 'agent', 'reader'],
  lead: ['lead', 'agent', 'reader'],
  agent: ['agent', 'reader'],
  reader: ['reader'],
}

describe('Ranks of roles', () => {
  it.each(Role.options)('let a person of role %s handle their own role and those below', (role) => {
    const actor = { kind: 'person' as const, role }
    expect(Role.options.filter((other) => mayHandle(actor, other))).toEqual(grantable[role])
  })

  it('let a customer handle none, and the system all', () => {
    expect(Role.options.filter((role) => mayHandle({ kind: 'customer', role: null }, role))).toEqual([])
    expect(Role.options.filter((role) => mayHandle({ kind: 'system', role: null }, role))).toEqual(
      Role.options,
    )
  })

  it('know which are above', () => {
    expect(rolesAbove('lead')).toEqual(['admin', 'owner'])
    expect(rolesAbove('owner')).toEqual([])
  })

  it('give the lower of two', () => {
    expect(lowerRole('owner', 'reader')).toBe('reader')
    expect(lowerRole('agent', 'admin')).toBe('agent')
  })
})
