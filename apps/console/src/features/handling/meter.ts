/** Whoever has touched nothing for so long is looked upon as gone. */
const stillMs = 30_000
/** A machine that slept was not at work. */
const mostBetweenMs = 2_000

/** Counts how long a case was in sight with somebody at work. */
export class Meter {
  #touchedAt: number
  #lookedAt: number
  #ms = 0

  constructor(now: number) {
    this.#touchedAt = now
    this.#lookedAt = now
  }

  touch(now: number): void {
    this.#touchedAt = now
  }

  look(now: number, inSight: boolean): void {
    const passed = Math.min(now - this.#lookedAt, mostBetweenMs)
    this.#lookedAt = now
    if (inSight && now - this.#touchedAt <= stillMs) this.#ms += passed
  }

  get seconds(): number {
    return Math.floor(this.#ms / 1000)
  }

  /** Whole seconds, which are counted no more. */
  take(most: number): number {
    const taken = Math.min(this.seconds, most)
    this.#ms -= taken * 1000
    return taken
  }
}
