import { revontuli, type Scale } from '@polku/demo'
import type { Context } from '../context.ts'
import { type DemoLoad, recordDemoProgress } from '../domains/people/loading-demo.ts'
import { write } from '../platform/db/write.ts'
import { insertPastEvents } from '../platform/log/past-queries.ts'
import { beginTelling, prepare, tellPart } from './asking-domains.ts'
import { Chronicle } from './chronicle.ts'
import { partsOf } from './parts.ts'

export interface Loading {
  scale?: Scale
  stop?: AbortSignal
}

/**
 * Writes the demo company into its workspace, a fortnight of its life a transaction, each together with how
 * far it has come. One that was interrupted goes on where it stopped: its moment gives the same company again.
 */
export async function loadDemo(ctx: Context, load: DemoLoad, { scale, stop }: Loading = {}): Promise<void> {
  const { workspaceId } = load
  const now = load.now.getTime()
  const company = revontuli({ now, ...(scale && { scale }) })
  const demo = { workspaceId, company, now }
  const total = company.chunkCount
  await recordDemoProgress(ctx.db, workspaceId, { state: 'running', done: load.done, total })
  await prepare(ctx, demo)
  const tellers = await beginTelling(ctx, demo)
  const chronicle = new Chronicle()
  let done = 0
  for (const part of partsOf(company, load.done)) {
    if (stop?.aborted) return
    done += 1
    const told = await tellPart(tellers, part)
    const happened = chronicle.upTo(
      part.until,
      told.flatMap((one) => one.happened ?? []),
    )
    if (part.written) continue
    await write(ctx, async (trx) => {
      for (const { insert } of told) await insert?.(trx)
      await insertPastEvents(trx, workspaceId, happened)
      if (done === total) for (const { settle } of tellers) await settle?.(trx)
      await recordDemoProgress(trx, workspaceId, { state: done === total ? 'done' : 'running', done, total })
    })
  }
}
