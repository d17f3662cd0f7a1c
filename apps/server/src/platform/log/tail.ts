import type { Logger } from 'pino'
import type { Db } from '../db/database.ts'
import { formatPosition, type Position, positionOf } from './position.ts'
import { type Event, endOfLog, eventsAfter } from './queries.ts'
import type { Wake } from './wake.ts'

export type Follower = (events: Event[]) => void

/** Hands each new event to this process's followers: what live updates stand on. Keeps no position. */
export class Tail {
  #db: Db
  #wake: Wake
  #log: Logger
  #followers = new Set<Follower>()
  #position: Position | undefined
  #stopped = false
  #loop: Promise<void> | undefined

  constructor(db: Db, wake: Wake, log: Logger) {
    this.#db = db
    this.#wake = wake
    this.#log = log
  }

  /** Begins at the end of the log as it is now. */
  async start(): Promise<void> {
    this.#position = await endOfLog(this.#db)
    this.#loop = this.#run()
  }

  /** Every event up to here has been handed on. */
  get at(): Position {
    if (!this.#position) throw new Error('The tail has not been started')
    return this.#position
  }

  /** The same as text. */
  get position(): string {
    return formatPosition(this.at)
  }

  follow(follower: Follower): () => void {
    this.#followers.add(follower)
    return () => this.#followers.delete(follower)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#wake.all()
    await this.#loop
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      try {
        const events = await eventsAfter(this.#db, this.#position!, 500)
        if (events.length > 0) {
          this.#position = positionOf(events.at(-1)!)
          for (const follower of this.#followers) follower(events)
        } else if (!this.#stopped) {
          await this.#wake.next(1000)
        }
      } catch (error) {
        this.#log.warn({ err: error }, 'live updates could not read the log and will try again')
        await this.#wake.pause(1000)
      }
    }
  }
}
