import { timeSpent } from '@polku/demo'
import type { Context } from '../../context.ts'
import type { DemoSource } from '../../platform/demo-source.ts'
import { demoStaff } from '../people/demo-staff.ts'
import { insertHandling } from './demo-queries.ts'

export const handlingOfDemo: DemoSource<Context> = {
  async begin(ctx, demo) {
    const { workspaceId } = demo
    const { people } = await demoStaff(ctx, demo)
    return {
      async tell({ cases }) {
        const rows = cases.flatMap((record) =>
          timeSpent(record).flatMap(({ agent, ...spent }) => {
            const personId = people.get(agent)?.id
            return personId ? [{ workspaceId, caseId: record.id, personId, ...spent }] : []
          }),
        )
        return { insert: (trx) => insertHandling(trx, rows) }
      },
    }
  },
}
