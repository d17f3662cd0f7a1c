import type { Happenings } from '../../../lib/happenings.ts'
import { pageCount } from '../told.ts'

export const happenings: Happenings = {
  path: {
    'visit.began': (s) => (pageCount(s) === 1 ? 'Katsoi yhtä sivua' : `Katsoi ${pageCount(s)} sivua`),
  },
  audit: {
    'customer.changed': () => 'muutti asiakkaan tietoja',
  },
  groups: { visits: 'Käynnit' },
  webhooks: [
    {
      title: 'Asiakkaat',
      types: {
        'customer.appeared': 'Uusi asiakas',
        'customer.changed': 'Asiakkaan tietoja muutettu',
        'customer.joined': 'Asiakas yhdistetty toiseen',
        'customer.parted': 'Yhdistetyt asiakkaat erotettu',
        'identifier.verified': 'Asiakkaan osoite varmistettu',
      },
    },
  ],
}
