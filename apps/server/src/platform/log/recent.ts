import type { Db } from '../db/database.ts'
import { isAfter, type Position, positionOf } from './position.ts'
import { type Event, eventsAfter } from './queries.ts'
import type { Tail } from './tail.ts'

/** Enough for a reader that pauses two seconds after a failure at some 500 events a second. */
const kept = 2_000

/**
 * The newest part of the log, in memory: read once for all readers of this process. Who has fallen behind it reads
 * from the database, at a pace of its own.
 */
export class Recent {
  #db: Db
  #events: Event[] = []
  /** Nothing after this is missing. */
  #from: Position
  #more = Promise.withResolvers<void>()
  #unfollow: () => void

  constructor(db: Db, tail: Tail) {
    this.#db = db
    this.#from = tail.at
    this.#unfollow = tail.follow((events) => this.#add(events))
  }

  /** Events after a position, in log order. */
  async after(position: Position, limit: number): Promise<Event[]> {
    if (isAfter(this.#from, position)) return await eventsAfter(this.#db, position, limit)
    const first = this.#events.findLastIndex((event) => !isAfter(event, position)) + 1
    return this.#events.slice(first, first + limit)
  }

  /** Resolves when there is more; to be asked for before looking. */
  get more(): Promise<void> {
    return this.#more.promise
  }

  /** Lets everybody who waits for more look again. */
  wake(): void {
    const { resolve } = this.#more
    this.#more = Promise.withResolvers<void>()
    resolve()
  }

  close(): void {
    this.#unfollow()
  }

  #add(events: Event[]): void {
    this.#events.push(...events)
    const gone = this.#events.splice(0, Math.max(0, this.#events.length - kept))
    if (gone.length > 0) this.#from = positionOf(gone.at(-1)!)
    this.wake()
  }
}
