import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  path: {
    'message.received': (s) => (s.other ? `${s.other} wrote ${s.by}` : `Wrote ${s.by}`),
    'message.sent': (s) => `${s.who} replied ${s.by}`,
    'message.automatic': () => 'Automatic message received',
    'note.written': (s) => `${s.who} wrote a note`,
    'case.solved': () => 'The case was solved',
    'case.reopened': () => 'The case was reopened',
  },
  audit: {
    'case.customer-changed': () => 'changed whose a case is',
  },
  groups: { messages: 'Messages', notes: 'Notes', cases: 'Cases' },
  webhooks: [
    {
      title: 'Cases',
      types: {
        'case.opened': 'Case opened',
        'case.assigned': 'Case assigned',
        'case.snoozed': 'Case snoozed',
        'case.woken': 'Case unsnoozed',
        'case.solved': 'Case solved',
        'case.reopened': 'Case reopened',
        'case.closed': 'Case closed',
        'case.marked_spam': 'Case marked as spam',
        'case.unmarked_spam': 'Case marked as not spam',
        'case.customer_changed': 'Case moved to another customer',
      },
    },
    {
      title: 'Messages',
      types: {
        'message.received': 'Message received',
        'message.automatic': 'Automatic message received',
        'message.sent': 'Reply sent',
        'message.delivery_changed': 'Delivery of a reply changed',
        'note.written': 'Note written',
      },
    },
  ],
  sentences: {
    'case.too-long': {
      said: (n) =>
        plural('en', n, {
          one: 'One customer has waited too long for a reply.',
          other: '# customers have waited too long for a reply.',
        }),
      verb: 'Open',
    },
    'case.own-too-long': {
      said: (n) =>
        plural('en', n, {
          one: 'One of your customers has waited too long for your reply.',
          other: '# of your customers have waited too long for your reply.',
        }),
      verb: 'Reply',
    },
    'case.undelivered': {
      said: (n) =>
        plural('en', n, {
          one: 'A reply to one customer did not arrive.',
          other: 'Replies to # customers did not arrive.',
        }),
      verb: 'Open',
    },
    'case.own-undelivered': {
      said: (n) =>
        plural('en', n, {
          one: 'Your reply to one customer did not arrive.',
          other: 'Your replies to # customers did not arrive.',
        }),
      verb: 'Open',
    },
    'case.own-kept-back': {
      said: (n) =>
        plural('en', n, {
          one: 'One reply of yours was not sent, because something came in between.',
          other: '# replies of yours were not sent, because something came in between.',
        }),
      verb: 'Check',
    },
    'case.own-waiting': {
      said: (n) =>
        plural('en', n, {
          one: 'One of your customers is waiting for your reply, not for long yet.',
          other: '# of your customers are waiting for your reply, not for long yet.',
        }),
      verb: 'Reply',
    },
    'case.unassigned': {
      said: (n) =>
        plural('en', n, {
          one: 'One customer is waiting, and nobody has their case.',
          other: '# customers are waiting, and nobody has their cases.',
        }),
      verb: 'Open',
    },
    'case.unassigned-in-teams': {
      said: (n) =>
        plural('en', n, {
          one: 'One customer is waiting whose case you could take.',
          other: '# customers are waiting whose cases you could take.',
        }),
      verb: 'Open',
    },
    'case.waiting': {
      said: (n) =>
        plural('en', n, {
          one: 'One customer is waiting for a reply, not for long yet.',
          other: '# customers are waiting for a reply, not for long yet.',
        }),
      verb: 'Open',
    },
    'case.own-drafts': {
      said: (n) =>
        plural('en', n, {
          one: 'You have begun one reply that is not sent.',
          other: 'You have begun # replies that are not sent.',
        }),
      verb: 'Continue',
    },
  },
}
