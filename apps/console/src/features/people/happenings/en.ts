import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'person.joined': (e) => `joined as ${e.role}`,
    'person.role-changed': (e) => `changed the role of ${e.person} from ${e.from} to ${e.to}`,
    'person.removed': (e) => `removed ${e.person}`,
    'person.password-changed': () => 'changed their password',
    'person.two-factor-enabled': () => 'switched two-factor sign-in on',
    'person.two-factor-disabled': () => 'switched two-factor sign-in off',
    'person.recovery-codes-made': () => 'created new recovery codes',
    'person.passkey-added': () => 'added a passkey',
    'person.passkey-removed': () => 'removed a passkey',
    'person.sign-in-blocked': (e) => `blocked sign-in as ${e.person} after too many wrong passwords`,
    'person.recovery-asked': (e) => `created a recovery link for ${e.person} by a command on the server`,
    'person.let-in-asked': (e) =>
      `created a link past the sign-in limit for ${e.person} by a command on the server`,
    'person.recovery-offered': (e) => `created a recovery link for ${e.person}`,
    'person.recovery-mailed': (e) => `sent a recovery link to ${e.person} by e-mail`,
    'person.recovered': () => 'regained access with a recovery link',
    'session.ended': () => 'signed out one of their devices',
    'invitation.created': (e) => `invited ${e.person} as ${e.role}`,
    'invitation.renewed': (e) => `created a new link for the invitation for ${e.person}`,
    'invitation.revoked': (e) => `withdrew the invitation for ${e.person}`,
    'invitation.accepted': () => 'accepted an invitation',
  },
}
