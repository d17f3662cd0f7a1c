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
}
