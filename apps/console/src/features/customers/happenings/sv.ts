import type { Happenings } from '../../../lib/happenings.ts'
import { pageCount } from '../told.ts'

export const happenings: Happenings = {
  path: {
    'visit.began': (s) => (pageCount(s) === 1 ? 'Tittade på en sida' : `Tittade på ${pageCount(s)} sidor`),
  },
  audit: {
    'customer.changed': () => 'ändrade en kunds uppgifter',
  },
  groups: { visits: 'Besök' },
  webhooks: [
    {
      title: 'Kunder',
      types: {
        'customer.appeared': 'Ny kund',
        'customer.changed': 'Kunduppgifter ändrade',
        'customer.joined': 'Kund sammanslagen med en annan',
        'customer.parted': 'Sammanslagna kunder åtskilda',
        'identifier.verified': 'Kundens adress bekräftad',
      },
    },
  ],
}
