/** Requests a minute for each of many callers on this node; a bucket that refills steadily. */
export class Budget {
  #perMinute: number
  #buckets = new Map<string, { left: number; at: number }>()

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** Null when there is room, else the seconds until there is. */
  take(caller: string, now = Date.now()): number | null {
    const bucket = this.#buckets.get(caller) ?? { left: this.#perMinute, at: now }
    const refilled = bucket.left + ((now - bucket.at) / 60_000) * this.#perMinute
    const left = Math.min(this.#perMinute, refilled)
    this.#buckets.set(caller, { left: left < 1 ? left : left - 1, at: now })
    return left < 1 ? Math.max(1, Math.ceil(((1 - left) / this.#perMinute) * 60)) : null
  }
}
