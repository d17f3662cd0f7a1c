import { channelNames } from '@polku/contract'
import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import { write } from '../../platform/db/write.ts'
import type { Demo, DemoSource } from '../../platform/demo-source.ts'
import { listReasons } from '../reasons/reading.ts'
import { costsAt, insertCost } from './queries.ts'

export const costsOfDemo: DemoSource<Context> = { prepare: setCosts }

const year = 365 * 86_400_000

/** What an hour has cost since last year, and one matter whose glass costs more than the work. */
async function setCosts(ctx: Context, { workspaceId, now }: Demo): Promise<void> {
  if ((await costsAt(ctx.db, workspaceId, new Date(now))).length > 0) return
  const said = { workspaceId, currency: 'EUR', setBy: null, setByName: 'Talous / Taru Ekholm' }
  const tree = (await listReasons(ctx, { ...systemActor(workspaceId), role: 'owner' })).items
  const glass = tree.find(({ names }) => names.en === 'Fireplace glass')
  await write(ctx, async (trx) => {
    const none = { channel: null, reasonId: null }
    await insertCost(trx, { ...said, ...none, amount: 3_890, ...since(2 * year, 'Palkkalaskelma 2025') })
    await insertCost(trx, { ...said, ...none, amount: 4_120, ...since(0.6 * year, 'Palkkalaskelma 2026') })
    for (const channel of glass ? channelNames : [])
      await insertCost(trx, {
        ...said,
        channel,
        reasonId: glass!.id,
        amount: 2_350,
        ...since(0.1 * year, 'Kustannuslaskenta: uusi lasi ja rahti mukana'),
      })
  })

  function since(ago: number, source: string) {
    return { source, validFrom: new Date(now - ago), setAt: new Date(now - ago) }
  }
}
