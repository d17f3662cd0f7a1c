import type { Context } from '../context.ts'
import { domains } from '../domains.ts'
import type { Demo, DemoPart, DemoRows, DemoTeller } from '../platform/demo-source.ts'

const sources = domains.flatMap(({ demo }) => (demo ? [demo] : []))

/** Each domain makes what the story takes for granted, after those that stand before it. */
export async function prepare(ctx: Context, demo: Demo): Promise<void> {
  for (const source of sources) await source.prepare?.(ctx, demo)
}

/** Asked once everything is prepared, so that each may know what any of them has made. */
export async function beginTelling(ctx: Context, demo: Demo): Promise<DemoTeller[]> {
  const tellers: DemoTeller[] = []
  for (const { begin } of sources) if (begin) tellers.push(await begin(ctx, demo))
  return tellers
}

/** Customers' rows come before those of their orders, as `domains.ts` has them. */
export async function tellPart(tellers: DemoTeller[], part: DemoPart): Promise<DemoRows[]> {
  const told: DemoRows[] = []
  for (const teller of tellers) told.push(await teller.tell(part))
  return told
}
