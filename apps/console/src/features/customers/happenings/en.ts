import type { Happenings } from '../../../lib/happenings.ts'
import { pageCount } from '../told.ts'

export const happenings: Happenings = {
  path: {
    'visit.began': (s) => (pageCount(s) === 1 ? 'Viewed one page' : `Viewed ${pageCount(s)} pages`),
  },
  audit: {
    'customer.changed': () => 'changed a customer’s details',
  },
  groups: { visits: 'Visits' },
  webhooks: [
    {
      title: 'Customers',
      types: {
        'customer.appeared': 'New customer',
        'customer.changed': 'Customer changed',
        'customer.joined': 'Customer merged with another',
        'customer.parted': 'Merged customers separated',
        'identifier.verified': 'Customer’s address verified',
      },
    },
  ],
}
