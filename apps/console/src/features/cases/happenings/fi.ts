import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  path: {
    'message.received': (s) => (s.other ? `${s.other} kirjoitti ${s.by}` : `Kirjoitti ${s.by}`),
    'message.sent': (s) => `${s.who} vastasi ${s.by}`,
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
  sentences: {
    'case.too-long': {
      said: (n) =>
        plural('fi', n, {
          one: 'Yksi asiakas on odottanut vastausta liian kauan.',
          other: '# asiakasta on odottanut vastausta liian kauan.',
        }),
      verb: 'Avaa',
    },
    'case.own-too-long': {
      said: (n) =>
        plural('fi', n, {
          one: 'Yksi asiakkaasi on odottanut vastaustasi liian kauan.',
          other: '# asiakastasi on odottanut vastaustasi liian kauan.',
        }),
      verb: 'Vastaa',
    },
    'case.undelivered': {
      said: (n) =>
        plural('fi', n, {
          one: 'Vastaus yhdelle asiakkaalle ei mennyt perille.',
          other: 'Vastaukset # asiakkaalle eivät menneet perille.',
        }),
      verb: 'Avaa',
    },
    'case.own-undelivered': {
      said: (n) =>
        plural('fi', n, {
          one: 'Vastauksesi yhdelle asiakkaalle ei mennyt perille.',
          other: 'Vastauksesi # asiakkaalle eivät menneet perille.',
        }),
      verb: 'Avaa',
    },
    'case.own-kept-back': {
      said: (n) =>
        plural('fi', n, {
          one: 'Yksi vastauksesi jäi lähettämättä, koska väliin tuli jotain.',
          other: '# vastaustasi jäi lähettämättä, koska väliin tuli jotain.',
        }),
      verb: 'Tarkista',
    },
    'case.own-waiting': {
      said: (n) =>
        plural('fi', n, {
          one: 'Yksi asiakkaasi odottaa vastaustasi, mutta ei vielä kauan.',
          other: '# asiakastasi odottaa vastaustasi, mutta ei vielä kauan.',
        }),
      verb: 'Vastaa',
    },
    'case.unassigned': {
      said: (n) =>
        plural('fi', n, {
          one: 'Yhden odottavan asiakkaan tapauksella ei ole käsittelijää.',
          other: '# odottavan asiakkaan tapauksella ei ole käsittelijää.',
        }),
      verb: 'Avaa',
    },
    'case.unassigned-in-teams': {
      said: (n) =>
        plural('fi', n, {
          one: 'Yhden odottavan asiakkaan tapaus on vapaana otettavaksesi.',
          other: '# odottavan asiakkaan tapaukset ovat vapaina otettaviksesi.',
        }),
      verb: 'Avaa',
    },
    'case.waiting': {
      said: (n) =>
        plural('fi', n, {
          one: 'Yksi asiakas odottaa vastausta, mutta ei vielä kauan.',
          other: '# asiakasta odottaa vastausta, mutta ei vielä kauan.',
        }),
      verb: 'Avaa',
    },
    'case.own-drafts': {
      said: (n) =>
        plural('fi', n, { one: 'Sinulla on kesken yksi vastaus.', other: 'Sinulla on kesken # vastausta.' }),
      verb: 'Jatka',
    },
  },
}
