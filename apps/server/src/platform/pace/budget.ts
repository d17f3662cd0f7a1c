import { Pace } from './pace.ts'

/** So many callers are remembered before those with a full bucket again are forgotten. */
const manyCallers = 1000

/** Requests a minute for each of many callers on this node. */
export class Budget {
  #perMinute: number
  #paces = new Map<string, Pace>()

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** Null when there is room, else the whole seconds until there is. */
  take(caller: string, now = Date.now()): number | null {
    const pace = this.#paces.get(caller) ?? this.#begin(caller, now)
    const wait = pace.take(now)
    return wait === 0 ? null : Math.max(1, Math.ceil(wait))
  }

  /** Whole seconds until there is room, without taking any; null when there is. */
  wait(caller: string, now = Date.now()): number | null {
    const wait = this.#paces.get(caller)?.wait(now) ?? 0
    return wait === 0 ? null : Math.max(1, Math.ceil(wait))
  }

  #begin(caller: string, now: number): Pace {
    if (this.#paces.size >= manyCallers) {
      for (const [name, pace] of this.#paces) if (pace.isRested(now)) this.#paces.delete(name)
    }
    const pace = new Pace(this.#perMinute, this.#perMinute / 60, now)
    this.#paces.set(caller, pace)
    return pace
  }
}
