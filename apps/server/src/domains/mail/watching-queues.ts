import type { Context } from '../../context.ts'
import type { GaugeOfDomain } from '../../platform/domain.ts'
import { inboundUnsettled, outboundUnsettled } from './queue-queries.ts'

/** Figures about what comes in and goes out, for `/metrics`. */
export const queueGauges = ({ db }: Context): GaugeOfDomain[] => [
  {
    name: 'polku_inbound_items',
    help: 'Inbound items to be understood, or that failed',
    labels: ['state'],
    read: async () => (await inboundUnsettled(db)).map(({ state, n }) => ({ labels: { state }, n })),
  },
  {
    name: 'polku_outbound_messages',
    help: 'Outbound messages not settled, or that failed',
    labels: ['state'],
    read: async () => (await outboundUnsettled(db)).map(({ state, n }) => ({ labels: { state }, n })),
  },
]
