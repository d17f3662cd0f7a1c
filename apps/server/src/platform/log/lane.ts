import type { Trx } from '../db/database.ts'
import { isOwnTrouble } from '../db/own-trouble.ts'
import type { Writing } from '../db/write.ts'
import { appendedIn } from './append.ts'
import { isSame, type Position, positionOf } from './position.ts'
import { claimReader, type Event, moveReaders, noteSkipped, type ReaderMove, readersAt } from './queries.ts'
import { batchOf, type LogReader, wants } from './readers.ts'

/** Where a lane gets its events from: the database, or what this process has read of it. */
export interface Source {
  after(position: Position, limit: number): Promise<Event[]>
}

/** `full`: by a whole batch, so there is more. `elsewhere`: another process is at this reader just now. */
type Step = 'moved' | 'full' | 'at-the-end' | 'elsewhere'

/** Another process has moved the reader while we were at it: what we did is undone. */
class Overtaken extends Error {}

/** One reader on its way through the log, at its own pace. */
export class Lane {
  readonly reader: LogReader
  #ctx: Writing
  #source: Source
  /** What the database says of it. */
  #stored: Position
  /** As far as it has seen: between the two lies nothing that it wants. */
  #seen: Position
  #busy = false

  constructor(ctx: Writing, source: Source, reader: LogReader, stored: Position) {
    this.#ctx = ctx
    this.#source = source
    this.reader = reader
    this.#stored = stored
    this.#seen = stored
  }

  /** Goes on by one batch. */
  async step(most = batchOf(this.reader)): Promise<Step> {
    const events = await this.#source.after(this.#seen, most)
    if (events.length === 0) return 'at-the-end'
    const to = positionOf(events.at(-1)!)
    const wanted = events.filter((event) => wants(this.reader, event))
    if (wanted.length > 0) {
      const moved = await this.#moveTo(to, (trx) => this.reader.handle(trx, wanted))
      if (!moved) return 'elsewhere'
    } else {
      this.#seen = to
    }
    return events.length === most ? 'full' : 'moved'
  }

  /**
   * After a batch has failed again and again: its events one by one, and one that fails by itself is written down
   * and passed over, so that it holds none behind it up. Answers which that was; null when all were handled after all.
   */
  async stepCarefully(): Promise<Event | null> {
    for (let left = batchOf(this.reader); left > 0; left -= 1) {
      try {
        if ((await this.step(1)) !== 'full') return null
      } catch (error) {
        if (isOwnTrouble(error)) throw error
        return await this.#passOver(String((error as Error).message ?? error).slice(0, 500))
      }
    }
    return null
  }

  /** What has gone by and is not in the database yet. */
  get unsaved(): ReaderMove | null {
    if (this.#busy || isSame(this.#stored, this.#seen)) return null
    return { name: this.reader.name, from: this.#stored, to: this.#seen }
  }

  saved({ from, to }: ReaderMove): void {
    // What it has done meanwhile is ahead of that.
    if (isSame(this.#stored, from)) this.#stored = to
  }

  async #passOver(reason: string): Promise<Event | null> {
    const [event] = await this.#source.after(this.#seen, 1)
    if (!event) return null
    const moved = await this.#moveTo(positionOf(event), (trx) =>
      noteSkipped(trx, this.reader.name, event, reason),
    )
    return moved ? event : null
  }

  /**
   * Where it turns out to stand elsewhere than believed, another process has moved it: it goes on from there. False
   * while that one is at it.
   */
  async #moveTo(to: Position, work: (trx: Trx) => Promise<void>): Promise<boolean> {
    const { name } = this.reader
    this.#busy = true
    try {
      let appended: Event[] = []
      const at = await this.#ctx.db.transaction().execute(async (trx) => {
        const from = await claimReader(trx, name)
        if (!from || !isSame(from, this.#stored)) return from
        await work(trx)
        const [moved] = await moveReaders(trx, [{ name, from, to }])
        if (!moved) throw new Overtaken()
        appended = appendedIn(trx)
        return to
      })
      if (!at) return false
      this.#stored = at
      this.#seen = at
      if (appended.length > 0) this.#ctx.wake(appended)
      if (at === to) this.reader.committed?.()
      return true
    } catch (error) {
      if (error instanceof Overtaken) return false
      throw error
    } finally {
      this.#busy = false
    }
  }
}

export async function openLanes(ctx: Writing, source: Source, readers: LogReader[]): Promise<Lane[]> {
  const known = new Map(readers.map((reader) => [reader.name, reader]))
  const standing = await readersAt(ctx.db, [...known.keys()])
  return standing.map(({ name, at }) => new Lane(ctx, source, known.get(name)!, at))
}

/** Notes how far the lanes have come without a transaction of their own, all in one statement; none where none has. */
export async function saveLanes({ db }: Pick<Writing, 'db'>, lanes: Lane[]): Promise<void> {
  const moves = new Map(
    lanes.flatMap((lane) => {
      const move = lane.unsaved
      return move ? [[move.name, { lane, move }] as const] : []
    }),
  )
  if (moves.size === 0) return
  for (const name of await moveReaders(
    db,
    [...moves.values()].map(({ move }) => move),
  )) {
    const { lane, move } = moves.get(name)!
    lane.saved(move)
  }
}
