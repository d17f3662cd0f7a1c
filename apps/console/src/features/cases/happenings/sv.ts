import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  path: {
    'message.received': (s) =>
      s.other ? `${s.other} skrev per e-post` : s.inChat ? 'Skrev i chatten' : 'Skrev per e-post',
    'message.sent': (s) => (s.inChat ? `${s.who} svarade i chatten` : `${s.who} svarade per e-post`),
    'message.automatic': () => 'Ett automatiskt meddelande kom in',
    'note.written': (s) => `${s.who} skrev en anteckning`,
    'case.solved': () => 'Ärendet löstes',
    'case.reopened': () => 'Ärendet öppnades igen',
  },
  audit: {
    'case.customer-changed': () => 'bytte kund i ett ärende',
  },
}
