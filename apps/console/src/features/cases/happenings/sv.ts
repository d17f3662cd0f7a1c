import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  path: {
    'message.received': (s) => (s.other ? `${s.other} skrev ${s.by}` : `Skrev ${s.by}`),
    'message.sent': (s) => `${s.who} svarade ${s.by}`,
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
  sentences: {
    'case.too-long': {
      said: (n) =>
        plural('sv', n, {
          one: 'En kund har väntat för länge på svar.',
          other: '# kunder har väntat för länge på svar.',
        }),
      verb: 'Öppna',
    },
    'case.own-too-long': {
      said: (n) =>
        plural('sv', n, {
          one: 'En av dina kunder har väntat för länge på ditt svar.',
          other: '# av dina kunder har väntat för länge på ditt svar.',
        }),
      verb: 'Svara',
    },
    'case.undelivered': {
      said: (n) =>
        plural('sv', n, {
          one: 'Ett svar till en kund kom inte fram.',
          other: 'Svaren till # kunder kom inte fram.',
        }),
      verb: 'Öppna',
    },
    'case.own-undelivered': {
      said: (n) =>
        plural('sv', n, {
          one: 'Ditt svar till en kund kom inte fram.',
          other: 'Dina svar till # kunder kom inte fram.',
        }),
      verb: 'Öppna',
    },
    'case.own-kept-back': {
      said: (n) =>
        plural('sv', n, {
          one: 'Ett av dina svar skickades inte, eftersom något kom emellan.',
          other: '# av dina svar skickades inte, eftersom något kom emellan.',
        }),
      verb: 'Kontrollera',
    },
    'case.own-waiting': {
      said: (n) =>
        plural('sv', n, {
          one: 'En av dina kunder väntar på ditt svar, men inte länge ännu.',
          other: '# av dina kunder väntar på ditt svar, men inte länge ännu.',
        }),
      verb: 'Svara',
    },
    'case.unassigned': {
      said: (n) =>
        plural('sv', n, {
          one: 'En kund väntar utan att någon har tagit ärendet.',
          other: '# kunder väntar utan att någon har tagit ärendet.',
        }),
      verb: 'Öppna',
    },
    'case.unassigned-in-teams': {
      said: (n) =>
        plural('sv', n, {
          one: 'En väntande kunds ärende är fritt att ta.',
          other: '# väntande kunders ärenden är fria att ta.',
        }),
      verb: 'Öppna',
    },
    'case.waiting': {
      said: (n) =>
        plural('sv', n, {
          one: 'En kund väntar på svar, men inte länge ännu.',
          other: '# kunder väntar på svar, men inte länge ännu.',
        }),
      verb: 'Öppna',
    },
    'case.own-drafts': {
      said: (n) =>
        plural('sv', n, {
          one: 'Du har påbörjat ett svar som inte är skickat.',
          other: 'Du har påbörjat # svar som inte är skickade.',
        }),
      verb: 'Fortsätt',
    },
  },
}
