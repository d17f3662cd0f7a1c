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
  groups: { messages: 'Viestit', notes: 'Muistiinpanot', cases: 'Tapaukset' },
  webhooks: [
    {
      title: 'Tapaukset',
      types: {
        'case.opened': 'Tapaus avattu',
        'case.assigned': 'Tapaus annettu käsiteltäväksi',
        'case.snoozed': 'Tapaus torkutettu',
        'case.woken': 'Torkutus peruttu',
        'case.solved': 'Tapaus ratkaistu',
        'case.reopened': 'Tapaus avattu uudelleen',
        'case.closed': 'Tapaus suljettu',
        'case.marked_spam': 'Tapaus merkitty roskapostiksi',
        'case.unmarked_spam': 'Tapaus ei ollutkaan roskapostia',
        'case.customer_changed': 'Tapaus siirtynyt toiselle asiakkaalle',
      },
    },
    {
      title: 'Viestit',
      types: {
        'message.received': 'Viesti saapunut',
        'message.automatic': 'Automaattinen viesti saapunut',
        'message.sent': 'Vastaus lähetetty',
        'message.delivery_changed': 'Vastauksen toimituksen tila muuttunut',
        'note.written': 'Muistiinpano kirjoitettu',
      },
    },
  ],
}
