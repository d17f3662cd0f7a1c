import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  path: {
    'promise.given': (s) => `${s.who} gav ett löfte`,
    'promise.broken': () => 'Ett löfte hölls inte i tid',
  },
  audit: {
    'promise-policy.created': (e) => `lade till löftesregeln ${e.name}`,
    'promise-policy.changed': (e) => `ändrade löftesregeln ${e.name}`,
    'promise-policy.deleted': (e) => `tog bort löftesregeln ${e.name}`,
  },
  webhooks: [
    {
      title: 'Löften',
      types: { 'promise.kept': 'Ett löfte hölls', 'promise.broken': 'Ett löfte bröts' },
    },
  ],
  sentences: {
    'promise.broken': {
      said: (n) =>
        plural('sv', n, {
          one: 'Ett löfte till en kund är brutet, och kunden väntar fortfarande.',
          other: '# löften till kunder är brutna, och kunderna väntar fortfarande.',
        }),
      verb: 'Öppna',
    },
    'promise.own-broken': {
      said: (n) =>
        plural('sv', n, {
          one: 'Ett av dina löften är försenat.',
          other: '# av dina löften är försenade.',
        }),
      verb: 'Öppna',
    },
    'promise.own-breaking': {
      said: (n) =>
        plural('sv', n, {
          one: 'Ett av dina löften går snart ut.',
          other: '# av dina löften går snart ut.',
        }),
      verb: 'Öppna',
    },
  },
}
