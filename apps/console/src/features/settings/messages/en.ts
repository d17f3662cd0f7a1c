import { plural } from '../../../lib/i18n.ts'

/** What all settings share, and the screens without a folder of their own. */
export const en = {
  settings: 'Settings',
  places: {
    organisation: 'Organisation',
    people: 'People',
    teams: 'Teams',
    channels: 'Channels',
    inbound: 'Incoming mail',
    blocked: 'Blocked senders',
    keys: 'API keys',
    webhooks: 'Webhooks',
    audit: 'Audit log',
  },
  back: 'Back to settings',
  notAllowed: 'Your role does not allow this',
  notAllowedHelp: 'Ask an administrator of your organisation if you need it.',
  saved: 'Saved',
  more: 'Show more',
  actionsFor: (name: string) => `Actions for ${name}`,
  roles: {
    owner: 'Owner',
    admin: 'Administrator',
    lead: 'Team lead',
    agent: 'Agent',
    reader: 'Reader',
  },
  roleHelp: {
    owner: 'Can do everything, including changing other owners’ roles',
    admin: 'Manages settings, people, channels and keys',
    lead: 'Handles cases, manages teams, can see channels',
    agent: 'Handles cases',
    reader: 'Can view but not change anything',
  },
  organisation: {
    name: 'Organisation name',
    nameHelp: 'Customers see it in e-mails and chat.',
    nameMissing: 'Enter the organisation name',
    language: 'Organisation language',
    languageHelp:
      'Used in invitations and other e-mails Polku sends. Everyone chooses their own language in their account.',
    timeZone: 'Time zone',
    timeZoneHelp: 'For dates and times in e-mails to customers and in invitations.',
    timeZoneWrong: 'Choose a time zone from the list, such as Europe/Helsinki.',
  },
  inbound: {
    lead: 'Everything that has come in by e-mail, and what happened to it.',
    state: 'State',
    all: 'All',
    states: {
      received: 'Received',
      shown: 'Shown',
      duplicate: 'Duplicate',
      failed: 'Failed',
      dropped: 'Set aside',
    },
    received: 'Received',
    source: 'Came by',
    faults: {
      unreadable:
        'Reading this message took longer than allowed. The others were read as usual. Download it to see what it is, and try again after an upgrade.',
      'not-given':
        'The mailbox’s server does not hand this mail over. The others are fetched as usual. Try again, or look at it in the mailbox.',
      'too-large':
        'This message is larger than Polku takes in, so it stays in its mailbox. Read it there, or ask the sender to share the files as a link.',
    },
    unread: (channel: string) => `No mail comes in by the channel ${channel}.`,
    sources: { smtp: 'SMTP', imap: 'IMAP' },
    size: 'Size',
    openCase: 'Open the case',
    retry: 'Try again',
    retried: 'It is being read again',
    raw: 'Download original',
    empty: 'Polku has not received any mail yet',
    emptyHelp: 'Mail appears here as soon as it is received, even before it is processed.',
    noneSuch: 'No messages in this state',
    noSubject: 'No subject',
    unknownSender: 'Unknown sender',
    details: 'Details',
    fine: (n: string) => `All is well. Received: ${n}. None are waiting and none have failed.`,
    total: (n: string) => `Received: ${n}.`,
    waiting: (n: number) =>
      plural('en', n, {
        one: '# message is waiting to be processed.',
        other: '# messages are waiting to be processed.',
      }),
    failed: (n: number) =>
      plural('en', n, {
        one: '# message could not be processed.',
        other: '# messages could not be processed.',
      }),
    upTo: (n: string) => `more than ${n}`,
  },
  blocked: {
    lead: 'Mail from these senders goes to spam. To block a whole domain, enter @domain.example.',
    pattern: 'Address or domain',
    patternWrong: 'An address, or a domain such as @domain.example',
    add: 'Block',
    by: (name: string) => `Blocked by ${name}`,
    remove: 'Unblock',
    removed: (pattern: string) => `${pattern} is no longer blocked`,
    empty: 'No one is blocked',
    emptyHelp: 'Block a sender here, or from a case.',
  },
  audit: {
    lead: 'Who changed which settings, and when. The log cannot be edited.',
    empty: 'Nothing has been logged yet',
    by: { system: 'Polku', customer: 'A customer', 'api-key': 'An API key', person: 'Someone' },
    somebody: 'someone',
    itself: 'something',
    quoted: (name: string) => `“${name}”`,
    kinds: {
      'case.customer-changed': () => 'changed whose a case is',
      'customer.changed': () => 'changed a customer’s details',
      'workspace.created': () => 'set up the organisation',
      'workspace.changed': () => 'changed the organisation',
      'person.joined': (e: AuditWords) => `joined as ${e.role}`,
      'person.role-changed': (e: AuditWords) => `changed the role of ${e.person} from ${e.from} to ${e.to}`,
      'person.removed': (e: AuditWords) => `removed ${e.person}`,
      'person.password-changed': () => 'changed their password',
      'person.two-factor-enabled': () => 'switched two-factor sign-in on',
      'person.two-factor-disabled': () => 'switched two-factor sign-in off',
      'person.recovery-codes-made': () => 'created new recovery codes',
      'person.passkey-added': () => 'added a passkey',
      'person.passkey-removed': () => 'removed a passkey',
      'person.sign-in-blocked': (e: AuditWords) =>
        `blocked sign-in as ${e.person} after too many wrong passwords`,
      'person.recovery-asked': (e: AuditWords) =>
        `created a recovery link for ${e.person} by a command on the server`,
      'person.let-in-asked': (e: AuditWords) =>
        `created a link past the sign-in limit for ${e.person} by a command on the server`,
      'person.recovery-offered': (e: AuditWords) => `created a recovery link for ${e.person}`,
      'person.recovery-mailed': (e: AuditWords) => `sent a recovery link to ${e.person} by e-mail`,
      'person.recovered': () => 'regained access with a recovery link',
      'session.ended': () => 'signed out one of their devices',
      'invitation.created': (e: AuditWords) => `invited ${e.person} as ${e.role}`,
      'invitation.renewed': (e: AuditWords) => `created a new link for the invitation for ${e.person}`,
      'invitation.revoked': (e: AuditWords) => `withdrew the invitation for ${e.person}`,
      'invitation.accepted': () => 'accepted an invitation',
      'team.created': (e: AuditWords) => `created the team ${e.name}`,
      'team.changed': (e: AuditWords) => `changed the team ${e.name}`,
      'team.deleted': (e: AuditWords) => `deleted the team ${e.name}`,
      'api-key.created': (e: AuditWords) => `created the API key ${e.name} with the role ${e.role}`,
      'api-key.revoked': (e: AuditWords) => `deleted the API key ${e.name}`,
      'channel.created': (e: AuditWords) => `added the channel ${e.name}`,
      'channel.changed': (e: AuditWords) => `changed the channel ${e.name}`,
      'channel.deleted': (e: AuditWords) => `deleted the channel ${e.name}`,
      'channel.held-mail-sent': (e: AuditWords) =>
        plural('en', e.count, {
          one: `sent a message held in the channel ${e.name}`,
          other: `sent # messages held in the channel ${e.name}`,
        }),
      'channel.identity-secret-made': (e: AuditWords) => `created a new secret key for the chat ${e.name}`,
      'sender.blocked': () => 'blocked a sender',
      'sender.unblocked': () => 'unblocked a sender',
      'inbound.retried': () => 'restarted the processing of a message',
      'webhook.created': (e: AuditWords) => `added the webhook ${e.name}`,
      'webhook.changed': (e: AuditWords) => `changed the webhook ${e.name}`,
      'webhook.deleted': (e: AuditWords) => `deleted the webhook ${e.name}`,
      'webhook.secret-made': (e: AuditWords) => `created a new secret key for the webhook ${e.name}`,
      'webhook.sent-again': (e: AuditWords) => `resent an event to the webhook ${e.name}`,
      'webhook.recovered': (e: AuditWords) => `sent missed events to the webhook ${e.name}`,
      'webhook.turned-off': (e: AuditWords) =>
        `switched off the webhook ${e.name} because nothing got through`,
    },
    unknown: (kind: string) => kind,
  },
}

/** What a sentence of the audit list may name. */
export interface AuditWords {
  person: string
  name: string
  role: string
  from: string
  to: string
  count: number
}
