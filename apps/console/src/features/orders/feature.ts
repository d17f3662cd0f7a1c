import { lazyRouteComponent } from '@tanstack/react-router'
import { feature } from '../../lib/feature.ts'
import { drawOrder } from './drawing.ts'
import { ordersOf } from './keys.ts'

export const orders = feature({
  besideCustomer: lazyRouteComponent(() => import('./recent-orders.tsx'), 'RecentOrders'),
  atHand: lazyRouteComponent(() => import('./orders-at-hand.tsx'), 'OrdersAtHand'),
  ahead: lazyRouteComponent(() => import('./promised-order.tsx'), 'PromisedOrder'),
  drawn: { order: drawOrder, delivery: drawOrder },
  goesStale: [
    {
      after: ({ customerId }) => Boolean(customerId),
      open: ({ customers }) => [...customers].map((id) => ({ queryKey: ordersOf(id) })),
    },
  ],
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
