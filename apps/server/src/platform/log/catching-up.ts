import type { Writing } from '../db/write.ts'
import { openLanes, saveLanes } from './lane.ts'
import { eventsAfter } from './queries.ts'
import type { LogReader } from './readers.ts'

const goesOn = (step: string) => step === 'moved' || step === 'full'

/** Lets readers handle what there is, then returns; answers whether there was anything. For tests and for draining. */
export async function catchUp(ctx: Writing, readers: LogReader[]): Promise<boolean> {
  const source = { after: eventsAfter.bind(null, ctx.db) }
  const lanes = await openLanes(ctx, source, readers)
  let moved = false
  for (const lane of lanes) while (goesOn(await lane.step())) moved = true
  await saveLanes(ctx, lanes)
  return moved
}
