/** A bucket that fills steadily: short bursts pass, a flood does not. */
export class Pace {
  #tokens: number
  #at: number
  #most: number
  #perSecond: number

  constructor(most: number, perSecond: number, now = Date.now()) {
    this.#most = most
    this.#tokens = most
    this.#perSecond = perSecond
    this.#at = now
  }

  /** Takes one; answers 0, or the seconds until there is one. */
  take(now = Date.now()): number {
    const filled = this.#tokens + (Math.max(0, now - this.#at) / 1000) * this.#perSecond
    this.#tokens = Math.min(this.#most, filled)
    this.#at = now
    if (this.#tokens < 1) return (1 - this.#tokens) / this.#perSecond
    this.#tokens -= 1
    return 0
  }
}
