import type { PastEvent } from '../platform/log/past-queries.ts'

/** Keeps back what happens later than it is told, so that the log runs in order. */
export class Chronicle {
  #later: PastEvent[] = []

  /** In order, all that has been told and happened by then. */
  upTo(until: number, told: PastEvent[]): PastEvent[] {
    const all = [...this.#later, ...told].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime())
    const cut = all.findIndex(({ occurredAt }) => occurredAt.getTime() > until)
    this.#later = cut < 0 ? [] : all.slice(cut)
    return cut < 0 ? all : all.slice(0, cut)
  }
}
