import type { Context } from '../../context.ts'
import { FairQueue } from '../../platform/pace/fair-queue.ts'
import { previewOf } from '../cases/previewing.ts'
import { insertBeginnings } from './beginning-queries.ts'
import { busy } from './errors.ts'
import { refuseNothing, type Said, type Saying, sayInFull } from './saying.ts'
import type { SessionRow } from './session-queries.ts'

interface Beginning {
  session: SessionRow
  saying: Saying
  done: (said: Said | Promise<Said>) => void
}

interface Lane {
  queue: FairQueue<Beginning>
  isBusy: boolean
  together: number
}

const usual = {
  /** Dialogues begun by one statement. */
  together: 32,
  /** About a minute's worth on a slow machine; whoever comes after is asked to come again. */
  waiting: 2_000,
  /** An office or a mobile network may share one address. */
  ofAddress: 200,
}

/**
 * Beginning a dialogue makes far more than going on with one does. So at most two connections of the database
 * are at it, all that came meanwhile together at the next turn; turns go round the visitors' addresses. What
 * is said in dialogues that go on does not pass here, and waits for none of it.
 */
export class Beginnings {
  #ctx: Context
  #limits: typeof usual
  /** What one statement can say, and what takes more: signed visitors, addresses, files. */
  #lanes: Lane[]

  constructor(ctx: Context, limits: Partial<typeof usual> = {}) {
    this.#ctx = ctx
    this.#limits = { ...usual, ...limits }
    const lane = (together: number) => ({ queue: new FairQueue<Beginning>(), isBusy: false, together })
    this.#lanes = [lane(this.#limits.together), lane(1)]
  }

  /** Resolves when it is stored. Throws chat.busy when too many wait already. */
  async begin(address: string, session: SessionRow, saying: Saying): Promise<Said> {
    refuseNothing(saying)
    const lane = this.#lanes[isShort(session, saying) ? 0 : 1]!
    const { waiting, ofAddress } = this.#limits
    if (lane.queue.size >= waiting || lane.queue.countOf(address) >= ofAddress) throw busy()
    return await new Promise((done) => {
      lane.queue.add(address, { session, saying, done })
      if (!lane.isBusy) void this.#serve(lane)
    })
  }

  async #serve(lane: Lane): Promise<void> {
    lane.isBusy = true
    for (let turn = lane.queue.take(lane.together); turn.length > 0; turn = lane.queue.take(lane.together)) {
      const begun = lane === this.#lanes[0] ? await this.#beginTogether(turn) : new Map<Beginning, Said>()
      for (const each of turn) {
        const said = begun.get(each) ?? sayInFull(this.#ctx, each.session, each.saying)
        each.done(said)
        await Promise.allSettled([said])
      }
    }
    lane.isBusy = false
  }

  /** What has no answer here is the second of a dialogue, or was begun meanwhile, or could not be. */
  async #beginTogether(turn: Beginning[]): Promise<Map<Beginning, Said>> {
    const at = new Date()
    const firsts = new Map(turn.map((each) => [each.session.id, each] as const).reverse())
    const rows = [...firsts.values()].map(({ session, saying }) => ({
      workspaceId: session.workspaceId,
      sessionId: session.id,
      clientId: saying.clientId,
      text: saying.text,
      preview: previewOf(saying.text),
      at,
    }))
    try {
      const events = await insertBeginnings(this.#ctx.pool, rows)
      this.#ctx.wake(events.map(({ sessionId, ...event }) => event))
      return new Map(
        events.flatMap(({ sessionId, caseId, messageId, customerId, identifierId }) => {
          const first = sessionId && firsts.get(sessionId)
          return first && caseId && messageId && customerId && identifierId
            ? [
                [
                  first,
                  { caseId, messageId, at, isNew: true, visitor: { customerId, identifierId } },
                ] as const,
              ]
            : []
        }),
      )
    } catch (error) {
      // What stood in the way of one is no reason against the others; each is tried, and hears, by itself.
      this.#ctx.log.debug({ err: error }, 'dialogues could not be begun together')
      return new Map()
    }
  }
}

/** Null characters and half surrogate pairs cannot be stored; they are refused one by one. */
const isShort = (session: SessionRow, { text, attachments }: Saying) =>
  !session.externalId &&
  !session.email &&
  attachments.length === 0 &&
  text.isWellFormed() &&
  !text.includes('\0')
