import type { Context } from '../../context.ts'
import type { DemoSource } from '../../platform/demo-source.ts'
import type { PastEvent } from '../../platform/log/past-queries.ts'
import { insertKeepsakes } from './queries.ts'

const title = 'Kiitoskortti'

/** Whoever was a customer first has sent a card of thanks. */
export const keepsakesOfDemo: DemoSource<Context> = {
  begin: async (_, { workspaceId }) => ({
    async tell({ customers: [customer] }) {
      if (!customer) return {}
      const { id: customerId, createdAt } = customer
      const [id, keptAt] = [customerId, new Date(createdAt)]
      const kept: PastEvent = {
        kind: 'keepsake.kept',
        occurredAt: keptAt,
        customerId,
        data: { keepsakeId: id },
      }
      return {
        happened: [kept],
        insert: (trx) => insertKeepsakes(trx, [{ workspaceId, id, customerId, title, keptAt }]),
      }
    },
  }),
}
