/** Whoever asks is at work, and will ask again. */
const lingersMs = 1_000

/** Whether this process is serving people: work that nobody waits for makes way for them. */
export class Attention {
  #askedAt = Number.NEGATIVE_INFINITY

  /** Somebody has asked for something, or been answered. */
  asked(now = performance.now()): void {
    this.#askedAt = now
  }

  isWanted(now = performance.now()): boolean {
    return now - this.#askedAt < lingersMs
  }
}
