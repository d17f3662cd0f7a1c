/** What waits, by whom it is for: turns go round them, and each one's own come in order. */
export class FairQueue<Item> {
  #waiting = new Map<string, Item[]>()
  #size = 0

  get size(): number {
    return this.#size
  }

  countOf(whom: string): number {
    return this.#waiting.get(whom)?.length ?? 0
  }

  add(whom: string, item: Item): void {
    const theirs = this.#waiting.get(whom)
    if (theirs) theirs.push(item)
    else this.#waiting.set(whom, [item])
    this.#size += 1
  }

  /** Takes out up to so many, one of each in turn. */
  take(most: number): Item[] {
    const taken: Item[] = []
    while (taken.length < most) {
      const next = this.#waiting.entries().next().value
      if (!next) break
      const [whom, theirs] = next
      taken.push(theirs.shift()!)
      this.#size -= 1
      // Behind all others, for the next round.
      this.#waiting.delete(whom)
      if (theirs.length > 0) this.#waiting.set(whom, theirs)
    }
    return taken
  }
}
