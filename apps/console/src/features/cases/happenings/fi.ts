import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  path: {
    'message.received': (s) =>
      s.other
        ? `${s.other} kirjoitti sähköpostilla`
        : s.inChat
          ? 'Kirjoitti chatissa'
          : 'Kirjoitti sähköpostilla',
    'message.sent': (s) => (s.inChat ? `${s.who} vastasi chatissa` : `${s.who} vastasi sähköpostilla`),
    'message.automatic': () => 'Automaattinen viesti saapui',
    'note.written': (s) => `${s.who} kirjoitti muistiinpanon`,
    'case.solved': () => 'Tapaus ratkaistiin',
    'case.reopened': () => 'Tapaus avattiin uudelleen',
  },
  audit: {
    'case.customer-changed': () => 'vaihtoi tapauksen asiakkaan',
  },
}
