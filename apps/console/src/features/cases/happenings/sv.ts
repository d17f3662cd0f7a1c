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
  groups: { messages: 'Meddelanden', notes: 'Anteckningar', cases: 'Ärenden' },
  webhooks: [
    {
      title: 'Ärenden',
      types: {
        'case.opened': 'Ärende öppnat',
        'case.assigned': 'Ärende tilldelat',
        'case.snoozed': 'Ärende snoozat',
        'case.woken': 'Snooze avslutad',
        'case.solved': 'Ärende löst',
        'case.reopened': 'Ärende öppnat igen',
        'case.closed': 'Ärende stängt',
        'case.marked_spam': 'Ärende markerat som skräppost',
        'case.unmarked_spam': 'Ärende markerat som inte skräppost',
        'case.customer_changed': 'Ärende flyttat till en annan kund',
      },
    },
    {
      title: 'Meddelanden',
      types: {
        'message.received': 'Meddelande mottaget',
        'message.automatic': 'Automatiskt meddelande mottaget',
        'message.sent': 'Svar skickat',
        'message.delivery_changed': 'Leveransstatus för ett svar ändrad',
        'note.written': 'Anteckning skriven',
      },
    },
  ],
}
