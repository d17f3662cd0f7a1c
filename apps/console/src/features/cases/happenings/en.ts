import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  path: {
    'message.received': (s) =>
      s.other ? `${s.other} wrote by e-mail` : s.inChat ? 'Wrote in chat' : 'Wrote by e-mail',
    'message.sent': (s) => (s.inChat ? `${s.who} replied in chat` : `${s.who} replied by e-mail`),
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
}
