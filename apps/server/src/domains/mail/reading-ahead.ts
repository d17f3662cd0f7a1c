import { setTimeout as pause } from 'node:timers/promises'
import type { InboundRow } from './inbound-tables.ts'

/** An item that has been begun to be understood and is not being settled yet. */
export interface Reading<Understood> {
  item: InboundRow
  /** What ties it to others: as far as its row says, and more once it is understood. */
  ties: string[]
  /** Undefined until it has ended, in one way or the other. */
  end?: { understood: Understood } | { error: unknown }
  /** Resolves with its end; never rejects. */
  ended: Promise<unknown>
}

export function beginReading<Understood>(
  item: InboundRow,
  understand: (item: InboundRow) => Promise<Understood>,
  tiesOf: (item: InboundRow, understood: Understood | null) => string[],
): Reading<Understood> {
  const named = (ties: string[]) => [item.contentHash, ...ties].map((tie) => `${item.workspaceId} ${tie}`)
  const reading: Reading<Understood> = {
    item,
    ties: named(tiesOf(item, null)),
    ended: understand(item).then(
      (understood) => {
        reading.ties = named(tiesOf(item, understood))
        reading.end = { understood }
      },
      (error) => {
        reading.end = { error }
      },
    ),
  }
  return reading
}

/**
 * Takes out those that have ended, but not what is tied to an earlier one that goes on: a conversation is settled
 * in the order it came, and who takes long holds up nobody else.
 */
export function takeEnded<Understood>(open: Reading<Understood>[]): Reading<Understood>[] {
  const awaited = new Set<string>()
  const taken = open.filter(({ end, ties }) => {
    const free = end !== undefined && ('error' in end || !ties.some((tie) => awaited.has(tie)))
    if (!free) for (const tie of ties) awaited.add(tie)
    return free
  })
  const left = open.filter((reading) => !taken.includes(reading))
  open.splice(0, open.length, ...left)
  return taken
}

/** Waits for all of them, or for the first where `any` is enough; no longer than it says. */
export async function awaitReadings(
  readings: Reading<unknown>[],
  { any = false, ms }: { any?: boolean; ms: number },
): Promise<void> {
  const over = new AbortController()
  const ends = readings.map(({ ended }) => ended)
  const late = pause(ms, undefined, { signal: over.signal, ref: false }).catch(() => {})
  await Promise.race([any ? Promise.race(ends) : Promise.all(ends), late])
  over.abort()
}
