import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  path: {
    'promise.given': (s) => `${s.who} made a promise`,
    'promise.broken': () => 'A promise was not kept in time',
  },
  audit: {
    'promise-policy.created': (e) => `added the promise policy ${e.name}`,
    'promise-policy.changed': (e) => `changed the promise policy ${e.name}`,
    'promise-policy.deleted': (e) => `deleted the promise policy ${e.name}`,
  },
  webhooks: [
    {
      title: 'Promises',
      types: { 'promise.kept': 'Promise kept', 'promise.broken': 'Promise broken' },
    },
  ],
  sentences: {
    'promise.broken': {
      said: (n) =>
        plural('en', n, {
          one: 'One promise to a customer is broken and still waited for.',
          other: '# promises to customers are broken and still waited for.',
        }),
      verb: 'Open',
    },
    'promise.own-broken': {
      said: (n) =>
        plural('en', n, {
          one: 'One promise of yours is late.',
          other: '# promises of yours are late.',
        }),
      verb: 'Open',
    },
    'promise.own-breaking': {
      said: (n) =>
        plural('en', n, {
          one: 'One promise of yours is due soon.',
          other: '# promises of yours are due soon.',
        }),
      verb: 'Open',
    },
  },
}
