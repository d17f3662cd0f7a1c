import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  audit: {
    'inbound.retried': () => 'käynnisti viestin käsittelyn uudelleen',
  },
  sentences: {
    'inbound.failed': {
      said: (n) =>
        plural('fi', n, {
          one: 'Yhtä viime viikon viestiä ei voitu lukea, eikä se ole missään tapauksessa.',
          other: '# viime viikon viestiä ei voitu lukea, eivätkä ne ole missään tapauksessa.',
        }),
      verb: 'Selvitä',
      amiss: {
        unreadable: 'Lukeminen ei onnistunut',
        'too-large': 'Liian suuri',
        'not-given': 'Postipalvelin ei anna sitä',
      },
    },
  },
}
