import { plural } from '../../../../lib/i18n.ts'
import { sentence } from '../../../../lib/sentence.ts'

export const en = {
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
  unread: (channel: string) => sentence`No mail comes in by the channel ${channel}.`,
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
  fine: (n: string) => sentence`All is well. Received: ${n}. None are waiting and none have failed.`,
  total: (n: string) => sentence`Received: ${n}.`,
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
}
