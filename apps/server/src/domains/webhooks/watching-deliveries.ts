import type { Context } from '../../context.ts'
import type { GaugeOfDomain } from '../../platform/domain.ts'
import { deliveryCounts } from './delivery-queries.ts'

/** Figures about deliveries for `/metrics`. */
export const deliveryGauges = ({ db }: Context): GaugeOfDomain[] => [
  {
    name: 'polku_webhook_deliveries',
    help: 'Deliveries that wait, that failed in the last 30 days, and that got through',
    labels: ['state'],
    read: async () => (await deliveryCounts(db)).map(({ state, n }) => ({ labels: { state }, n })),
  },
]
