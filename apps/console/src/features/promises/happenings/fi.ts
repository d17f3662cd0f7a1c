import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  path: {
    'promise.given': (s) => `${s.who} antoi lupauksen`,
    'promise.broken': () => 'Lupausta ei pidetty ajoissa',
  },
  audit: {
    'promise-policy.created': (e) => `lisäsi lupauskäytännön ${e.name}`,
    'promise-policy.changed': (e) => `muutti lupauskäytäntöä ${e.name}`,
    'promise-policy.deleted': (e) => `poisti lupauskäytännön ${e.name}`,
  },
  webhooks: [
    {
      title: 'Lupaukset',
      types: { 'promise.kept': 'Lupaus pidetty', 'promise.broken': 'Lupaus rikkoutunut' },
    },
  ],
  sentences: {
    'promise.broken': {
      said: (n) =>
        plural('fi', n, {
          one: 'Yksi asiakkaalle annettu lupaus on rikkoutunut, ja asiakas odottaa yhä.',
          other: '# asiakkaille annettua lupausta on rikkoutunut, ja asiakkaat odottavat yhä.',
        }),
      verb: 'Avaa',
    },
    'promise.own-broken': {
      said: (n) =>
        plural('fi', n, {
          one: 'Yksi lupauksistasi on myöhässä.',
          other: '# lupauksistasi on myöhässä.',
        }),
      verb: 'Avaa',
    },
    'promise.own-breaking': {
      said: (n) =>
        plural('fi', n, {
          one: 'Yhden lupauksesi aika täyttyy pian.',
          other: '# lupauksesi aika täyttyy pian.',
        }),
      verb: 'Avaa',
    },
  },
}
