import { revontuli, type Scale } from '@polku/demo'
import type { Context } from '../context.ts'
import { recordDemoProgress } from '../domains/people/setting-up.ts'
import { write } from '../platform/db/write.ts'
import { Chronicle } from './chronicle.ts'
import { noteRefused } from './opening-channels.ts'
import { insertRows, type Load, markProgress, nextCaseNumbers, settleLastContacts } from './queries.ts'
import { enterMails } from './raw-mail.ts'
import { dateStaff, rosterOf, staff } from './staffing.ts'

export interface Loading {
  scale?: Scale
  stop?: AbortSignal
}

/**
 * Writes the demo company into its workspace, a fortnight of its life a transaction, each together with how
 * far it has come. One that was interrupted goes on where it stopped: its moment gives the same company again.
 */
export async function loadDemo(ctx: Context, load: Load, { scale, stop }: Loading = {}): Promise<void> {
  const { workspaceId } = load
  const now = load.now.getTime()
  const company = revontuli({ now, ...(scale && { scale }) })
  const total = company.chunkCount
  await recordDemoProgress(ctx, workspaceId, { state: 'running', done: load.done, total })
  await staff(ctx, workspaceId, company)
  await dateStaff(ctx, workspaceId, company)
  await noteRefused(ctx, workspaceId, company)
  const roster = await rosterOf(ctx, workspaceId, company)
  const chronicle = new Chronicle(roster, now)
  let done = 0
  for (const chunk of company.chunks) {
    if (stop?.aborted) return
    done += 1
    const written = done <= load.done
    const numbers = written ? [] : await nextCaseNumbers(ctx.db, chunk.cases.length)
    const { tables, mails } = chronicle.page(chunk, numbers)
    if (written) continue
    const ledger = await enterMails(ctx, roster, mails, now)
    await write(ctx, async (trx) => {
      for (const [table, rows] of tables) await insertRows(trx, table, rows)
      await insertRows(trx, 'inbound_items', ledger)
      if (done === total) await settleLastContacts(trx, workspaceId)
      await markProgress(trx, workspaceId, { state: done === total ? 'done' : 'running', done, total })
    })
  }
}
