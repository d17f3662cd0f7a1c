/** So many places for each: nobody takes all there are. */
export class Places {
  #most: number
  #taken = new Map<string, number>()

  constructor(most: number) {
    this.#most = most
  }

  /** Takes a place; answers how to leave it, once, or null when there is none. */
  enter(whom: string): (() => void) | null {
    const taken = this.#taken.get(whom) ?? 0
    if (taken >= this.#most) return null
    this.#taken.set(whom, taken + 1)
    let isHere = true
    return () => {
      if (!isHere) return
      isHere = false
      const left = this.#taken.get(whom)! - 1
      if (left > 0) this.#taken.set(whom, left)
      else this.#taken.delete(whom)
    }
  }
}
