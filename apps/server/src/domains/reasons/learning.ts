import type { Context } from '../../context.ts'
import { withOnlyOne } from '../../platform/db/only-one.ts'
import { write } from '../../platform/db/write.ts'
import type { Drain } from '../../platform/jobs/drains.ts'
import { TaskUnfit } from '../../platform/threads/thread.ts'
import {
  deleteLessons,
  lastLesson,
  leaveModel,
  lessonsOf,
  modelOf,
  newestOfEach,
  ofCases,
  putCorrected,
  putModel,
  standingOfModel,
  type Taught,
  workspacesToTeach,
} from './learning-queries.ts'
import type { Lesson } from './learning-thread.ts'
import { allReasons } from './queries.ts'
import { headOf, treeOf } from './tree.ts'

const program = new URL('./learning-thread.ts', import.meta.url)
/** Learning says nothing for as long as it takes: a minute for all that is learnt from, on a busy machine. */
const patience = { silenceMs: 300_000, taskMs: 300_000, idleMs: 10_000 }

/** What is older, or more, hardly makes it know better. */
const mostCases = 4_000
const mostOfEach = 300
/** Fewer say more of chance than of the organisation. */
const leastCases = 20
const leastOfEach = 3

/** Learns which reason a case is likely to have, from those that were given one. */
export const learningDrain = (ctx: Context): Drain => ({
  name: 'likely-reasons',
  async once(stop) {
    const due = await workspacesToTeach(ctx.db)
    if (due.length === 0) return 0
    const ran = await withOnlyOne(ctx.pool, 'likely-reasons', async () => {
      for (const workspaceId of due) if (!stop?.aborted) await teach(ctx, workspaceId, stop)
    })
    return ran ? due.length : 0
  },
})

async function teach(ctx: Context, workspaceId: string, stop?: AbortSignal): Promise<void> {
  const known = await standingOfModel(ctx.db, workspaceId)
  const few = Math.max(leastCases, Math.floor((known?.cases ?? 0) / 10)) - (known?.corrected ?? 0)
  const lessons = await lessonsOf(ctx.db, workspaceId, Math.max(1, few + 1))
  const isCorrection = known && !known.stale && lessons.length <= few
  try {
    if (isCorrection) await correctModel(ctx, workspaceId, lessons, stop)
    else await learnAnew(ctx, workspaceId, stop)
  } catch (error) {
    if (stop?.aborted) return
    if (!(error instanceof TaskUnfit)) throw error
    ctx.log.warn({ err: error, workspaceId }, 'reasons could not be learnt')
    await leave(ctx, workspaceId, await lastLesson(ctx.db, workspaceId))
  }
}

async function correctModel(
  ctx: Context,
  workspaceId: string,
  lessons: { id: string; caseId: string }[],
  stop?: AbortSignal,
): Promise<void> {
  const caseIds = lessons.map(({ caseId }) => caseId)
  const examples = await examplesOf(ctx, workspaceId, await ofCases(ctx.db, workspaceId, caseIds))
  const { model } = (await modelOf(ctx.db, workspaceId))!
  const corrected = await learn(ctx, { model, examples }, stop)
  await write(ctx, async (trx) => {
    await putCorrected(trx, workspaceId, corrected, lessons.length)
    await deleteLessons(trx, workspaceId, lessons.at(-1)!.id)
  })
}

async function learnAnew(ctx: Context, workspaceId: string, stop?: AbortSignal): Promise<void> {
  const upTo = await lastLesson(ctx.db, workspaceId)
  const reasons = await allReasons(ctx.db, workspaceId)
  const each = Math.min(mostOfEach, Math.ceil(mostCases / Math.max(1, reasons.length)))
  const all = await examplesOf(ctx, workspaceId, await newestOfEach(ctx.db, workspaceId, each))
  const often = Map.groupBy(all, ({ labels }) => labels[0])
  const examples = all.filter(({ labels }) => often.get(labels[0])!.length >= leastOfEach)
  const isEnough = examples.length >= leastCases && new Set(examples.map(({ labels }) => labels[0])).size > 1
  if (!isEnough) return await leave(ctx, workspaceId, upTo)
  const model = await learn(ctx, { model: null, examples }, stop)
  await write(ctx, async (trx) => {
    await putModel(trx, workspaceId, model, examples.length)
    await deleteLessons(trx, workspaceId, upTo)
  })
}

const leave = (ctx: Context, workspaceId: string, upTo: string) =>
  write(ctx, async (trx) => {
    await leaveModel(trx, workspaceId)
    await deleteLessons(trx, workspaceId, upTo)
  })

/** Those that are merged are learnt as one. */
async function examplesOf(ctx: Context, workspaceId: string, cases: Taught[]) {
  const tree = treeOf(await allReasons(ctx.db, workspaceId))
  return cases.flatMap(({ reasonId, text }) => {
    const row = tree.get(reasonId)
    return row && text.trim() ? [{ text, labels: [headOf(tree, row).id] }] : []
  })
}

/** Whoever stops the process does not wait for it; it is learnt again with the next start. */
async function learn(ctx: Context, lesson: Lesson, stop?: AbortSignal): Promise<Uint8Array> {
  const stopped = Promise.withResolvers<never>()
  const end = () => stopped.reject(new Error('The process is stopping.'))
  stop?.addEventListener('abort', end, { once: true })
  const learning = ctx.threads.of(program, patience).run<Uint8Array>(lesson)
  try {
    return Buffer.from(await Promise.race([learning, stopped.promise]))
  } finally {
    stop?.removeEventListener('abort', end)
  }
}
