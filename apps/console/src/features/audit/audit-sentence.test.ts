import type { AuditItem } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import type { Audited } from '../../lib/happenings.ts'
import { en as roleEn } from '../../ui/roles/messages/en.ts'
import { fi as roleFi } from '../../ui/roles/messages/fi.ts'
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

const kinds = {
  'person.role-changed': ({ person, from, to }: Audited) => `moved ${person} from ${from} to ${to}`,
  'person.joined': ({ role }: Audited) => `joined as ${role}`,
  'team.created': ({ name }: Audited) => `made ${name}`,
  'invitation.created': ({ person, role }: Audited) => `asked ${person} as ${role}`,
}
const inEnglish = (change: Partial<AuditItem>) => auditSentence(en, kinds, roleEn.names, item(change))

describe('A line of the audit list', () => {
  it('says who changed what, in the reader’s language', () => {
    expect(inEnglish({})).toEqual({ who: 'Aino', what: 'moved Bo from Agent to Team lead' })
    expect(auditSentence(fi, kinds, roleFi.names, item({})).what).toBe(
      'moved Bo from Asiakaspalvelija to Tiiminvetäjä',
    )
    const created = { kind: 'team.created', data: { name: 'Parcels' } }
    expect(inEnglish(created).what).toBe('made “Parcels”')
    expect(auditSentence(sv, kinds, roleEn.names, item(created)).what).toBe('made ”Parcels”')
  })

  it('says so when it was nobody with a name', () => {
    expect(inEnglish({ actor: { kind: 'system', id: null, name: null } }).who).toBe('Polku')
  })

  it('names an invitation by the address it was for', () => {
    const invited = { kind: 'invitation.created', person: null, data: { role: 'agent' } }
    expect(inEnglish({ ...invited, address: 'bo@desk.example' }).what).toBe('asked bo@desk.example as Agent')
    expect(inEnglish(invited).what).toBe('asked someone as Agent')
  })

  it('names who came in by a link, though the system noted it', () => {
    const joined = { kind: 'person.joined', data: { role: 'agent' } }
    const told = inEnglish({ ...joined, actor: { kind: 'system', id: null, name: null } })
    expect(told).toEqual({ who: 'Bo', what: 'joined as Agent' })
  })

  it('shows the code of a kind it has no sentence for', () => {
    expect(inEnglish({ kind: 'spaceship.launched' }).what).toBe('spaceship.launched')
  })
})
