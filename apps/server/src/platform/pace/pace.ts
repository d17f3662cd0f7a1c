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
    this.#tokens = this.#filled(now)
    this.#at = now
    if (this.#tokens < 1) return (1 - this.#tokens) / this.#perSecond
    this.#tokens -= 1
    return 0
  }

  /** The seconds until there is one, which is not taken. */
  wait(now = Date.now()): number {
    return Math.max(0, 1 - this.#filled(now)) / this.#perSecond
  }

  /** Nothing has been taken for so long that it is as good as new. */
  isRested(now = Date.now()): boolean {
    return this.#filled(now) >= this.#most
  }

  #filled(now: number): number {
    return Math.min(this.#most, this.#tokens + (Math.max(0, now - this.#at) / 1000) * this.#perSecond)
  }
}
