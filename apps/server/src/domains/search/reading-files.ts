import type { Context } from '../../context.ts'
import { withOnlyOne } from '../../platform/db/only-one.ts'
import { isOwnTrouble } from '../../platform/db/own-trouble.ts'
import { write } from '../../platform/db/write.ts'
import type { FileText } from '../../platform/file-text/file-text.ts'
import type { Drain } from '../../platform/jobs/drains.ts'
import { makingWay } from '../../platform/pace/making-way.ts'
import { TaskUnfit } from '../../platform/threads/thread.ts'
import { type DueFile, firstSendings, storeText, takeDueFile } from './file-queries.ts'
import { fileDocuments } from './indexing-files.ts'
import { keep } from './keeping.ts'

const program = new URL('./reading-files-thread.ts', import.meta.url)
/** A long document takes seconds; none that people send takes more than these. */
const patience = { silenceMs: 10_000, taskMs: 20_000, heapMb: 384, roomMb: 512 }
/** A file may be away while a backup is put back, and a machine may go out; neither happens often. */
const mostAttempts = 3

/** Reads what has been sent and not been read, a file at a time, the newest first. */
export const fileDrain = (ctx: Context): Drain => ({
  name: 'file-texts',
  async once(stop) {
    let settled = 0
    const makeWay = makingWay(ctx.attention)
    await withOnlyOne(ctx.pool, 'file-texts', async () => {
      while (!stop?.aborted) {
        const due = await takeDueFile(ctx.db)
        if (!due) break
        await makeWay(() => readFile(ctx, due))
        settled += 1
      }
    })
    return settled
  },
})

async function readFile(ctx: Context, due: DueFile): Promise<void> {
  const found = await textOf(ctx, due)
  if (!found) return
  await write(ctx, async (trx) => {
    if (!(await storeText(trx, due, found)) || found.standing !== 'read') return
    const sendings = await firstSendings(trx, due.workspaceId, due.hash)
    await keep(
      trx,
      due.workspaceId,
      fileDocuments(due.workspaceId, sendings, new Map([[due.hash, found.text]])),
    )
  })
}

/** Null where it is to be tried again later. */
async function textOf(ctx: Context, { hash, mediaType, attempts }: DueFile): Promise<FileText | null> {
  try {
    return await ctx.threads.of(program, patience).run<FileText>({ path: ctx.files.path(hash), mediaType })
  } catch (error) {
    if (isOwnTrouble(error)) throw error
    ctx.log.warn({ err: error, file: hash }, 'a file could not be read')
    // It took more time or room than any file is given, and would again.
    if (error instanceof TaskUnfit) return { standing: 'too-large', text: '' }
    return attempts < mostAttempts ? null : { standing: 'broken', text: '' }
  }
}
