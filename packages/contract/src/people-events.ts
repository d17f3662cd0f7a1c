import { z } from 'zod'
import { type EventKind, everyone, keepers, nobody } from './event.ts'
import { Id, Role } from './shared.ts'

const ofPerson = z.object({ personId: Id })
const ofInvitation = z.object({ invitationId: Id })
const ofTeam = z.object({ teamId: Id, name: z.string() })
const ofKey = z.object({ apiKeyId: Id, name: z.string() })

/** What somebody's sign-in is made of is between them and the audit list. */
const kept = { live: nobody, audit: 'always' } as const
const identity = { data: ofPerson, changesIdentity: true, ...kept } as const

export const peopleEvents = {
  'workspace.created': { data: z.object({ demo: z.boolean() }), ...kept },
  'workspace.changed': {
    data: z.object({ fields: z.array(z.string()) }),
    live: everyone,
    audit: 'always',
  },
  'person.joined': { ...identity, data: ofPerson.extend({ role: Role }), live: everyone },
  'person.changed': { data: ofPerson, live: everyone, changesIdentity: true },
  'person.role-changed': {
    ...identity,
    data: ofPerson.extend({ from: Role, to: Role }),
    live: everyone,
  },
  'person.removed': { ...identity, data: ofPerson.extend({ role: Role }), live: everyone },
  'person.password-changed': identity,
  'person.two-factor-enabled': identity,
  'person.two-factor-disabled': identity,
  'person.recovery-codes-made': identity,
  'person.passkey-added': identity,
  'person.passkey-removed': identity,
  'person.sign-in-blocked': identity,
  'person.recovery-asked': identity,
  'person.let-in-asked': identity,
  'person.recovery-offered': identity,
  'person.recovery-mailed': identity,
  'person.recovered': identity,
  'person.signed-out': { data: ofPerson, live: nobody, changesIdentity: true },
  'session.ended': identity,
  'invitation.created': { data: ofInvitation.extend({ role: Role }), ...kept },
  'invitation.renewed': { data: ofInvitation, ...kept },
  'invitation.revoked': { data: ofInvitation, ...kept },
  'invitation.accepted': { data: ofInvitation.extend({ personId: Id }), ...kept },
  'team.created': { data: ofTeam, live: everyone, audit: 'always' },
  'team.changed': {
    data: ofTeam.extend({ memberIds: z.array(Id).optional() }),
    live: everyone,
    audit: 'always',
  },
  'team.deleted': { data: ofTeam, live: everyone, audit: 'always' },
  'api-key.created': { data: ofKey.extend({ role: Role }), changesIdentity: true, ...kept, live: keepers },
  'api-key.revoked': { data: ofKey, changesIdentity: true, ...kept, live: keepers },
  'demo.asked': { data: z.object({ ownerId: Id }), live: nobody },
} as const satisfies Record<string, EventKind>
