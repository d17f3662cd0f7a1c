import type { AuditItem } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import { auditSentence } from './audit-sentence.ts'
import { en } from './messages/en.ts'
import { fi } from './messages/fi.ts'
import { sv } from './messages/sv.ts'

const item = (change: Partial<AuditItem>): AuditItem => ({
  id: '1',
  kind: 'person.role-changed',
  occurredAt: '2026-01-01T10:00:00Z',
  actor: { kind: 'person', id: '1', name: 'Aino' },
  person: { id: '2', name: 'Bo' },
  address: null,
  data: { from: 'agent', to: 'lead' },
  ...change,
})

describe('A line of the audit list', () => {
  it('says who changed what, in the reader’s language', () => {
    expect(auditSentence(en, item({}))).toEqual({
      who: 'Aino',
      what: 'changed the role of Bo from Agent to Team lead',
    })
    expect(auditSentence(fi, item({})).what).toBe('vaihtoi roolin, Bo: Asiakaspalvelija → Tiiminvetäjä')
    expect(auditSentence(en, item({ kind: 'team.created', data: { name: 'Parcels' } })).what).toBe(
      'created the team “Parcels”',
    )
    expect(auditSentence(sv, item({ kind: 'team.created', data: { name: 'Paket' } })).what).toBe(
      'skapade teamet ”Paket”',
    )
  })

  it('says so when it was nobody with a name', () => {
    expect(auditSentence(en, item({ actor: { kind: 'system', id: null, name: null } })).who).toBe('Polku')
  })

  it('names an invitation by the address it was for', () => {
    const invited = { kind: 'invitation.created', person: null, data: { role: 'agent' } }
    const address = 'bo@desk.example'
    expect(auditSentence(en, item({ ...invited, address })).what).toBe('invited bo@desk.example as Agent')
    expect(auditSentence(fi, item({ ...invited, address })).what).toBe(
      'loi kutsun: bo@desk.example, rooli: Asiakaspalvelija',
    )
    expect(auditSentence(en, item(invited)).what).toBe('invited someone as Agent')
  })

  it('names who came in by a link, though the system noted it', () => {
    const joined = { kind: 'person.joined', data: { role: 'agent' } }
    const told = auditSentence(en, item({ ...joined, actor: { kind: 'system', id: null, name: null } }))
    expect(told).toEqual({ who: 'Bo', what: 'joined as Agent' })
  })

  it('shows the code of a kind it has no sentence for', () => {
    expect(auditSentence(en, item({ kind: 'spaceship.launched' })).what).toBe('spaceship.launched')
  })
})
