import { setTimeout as sleep } from 'node:timers/promises'

/** One thing that is sent, known again by its words wherever it turns up. */
export interface Thing {
  lane: number
  number: number
  words: string
}

/** A way into or out of the desk. */
export interface Way {
  name: string
  lanes: number
  /** Between one thing and the next of a lane. */
  restMs: number
  /** Resolves when the thing is acknowledged; it is sent again, the very same, until then. */
  send(thing: Thing): Promise<void>
  close?(): Promise<void>
}

/** A way under load, as by senders who give nothing up. */
export class Traffic {
  readonly way: Way
  readonly acknowledged: string[] = []
  refused = 0
  lastRefusal = ''
  #stopped = false
  #lanes: Promise<void>[] = []

  constructor(way: Way) {
    this.way = way
  }

  start(): void {
    for (let lane = 1; lane <= this.way.lanes; lane++) this.#lanes.push(this.#run(lane))
  }

  /** Ends once all that was begun has been acknowledged. */
  async stop(): Promise<void> {
    this.#stopped = true
    await Promise.all(this.#lanes)
    await this.way.close?.()
  }

  async #run(lane: number): Promise<void> {
    for (let number = 1; !this.#stopped; number++) {
      const thing = { lane, number, words: `[${this.way.name} ${lane}.${number}]` }
      while (!(await this.#try(thing))) await sleep(100)
      this.acknowledged.push(thing.words)
      await sleep(this.way.restMs)
    }
  }

  #try(thing: Thing): Promise<boolean> {
    return this.way.send(thing).then(
      () => true,
      (error) => {
        this.refused += 1
        this.lastRefusal = String(error.message ?? error).slice(0, 200)
        return false
      },
    )
  }
}

/** The first words of a way's in a text, which may quote others. */
export const wordsIn = (name: string, text: string): string[] => {
  const found = text.match(/\[[a-z ]+ \d+\.\d+\]/)?.[0]
  return found?.startsWith(`[${name} `) ? [found] : []
}
