import type { ChatDown } from '@polku/contract'
import type { Connection } from './connection.ts'
import type { Outbox, Unsent } from './outbox.ts'

const ackMs = 15_000
/** An answer that takes this long may mean a line that looks open and is not. */
const lateMs = 3000

/** Empties the outbox one message at a time, so that they arrive in the order they were written. */
export class Sending {
  /** Why what was written has not left yet, by the words that say so: asked to slow down, or one of many. */
  held: 'tooFast' | 'busy' | null = null
  #outbox: Outbox
  #connection: Connection
  #underWay: string | null = null
  #timers: { ack?: number; late?: number; again?: number } = {}

  constructor(outbox: Outbox, connection: Connection) {
    this.#outbox = outbox
    this.#connection = connection
  }

  goOn(): void {
    if (this.#underWay || this.#connection.state !== 'live') return
    const next = this.#outbox.all().find((entry) => !entry.refused)
    if (!next) return
    const { clientId, text, attachments } = next
    this.#underWay = clientId
    this.#connection.send({ type: 'message', clientId, text, attachments: attachments.map(({ id }) => id) })
    this.#timers.late = setTimeout(() => this.#connection.check(), lateMs) as unknown as number
    this.#expectAck()
  }

  /** It is there and waits its turn, which is said again and again while it does. */
  waits(): void {
    if (!this.#underWay) return
    this.held = 'busy'
    clearTimeout(this.#timers.late)
    this.#expectAck()
  }

  #expectAck(): void {
    clearTimeout(this.#timers.ack)
    this.#timers.ack = setTimeout(() => this.#connection.again(), ackMs) as unknown as number
  }

  /** Nothing is awaited any more: it was answered, or the line is gone and it will be sent anew. */
  rest(): void {
    this.#underWay = null
    clearTimeout(this.#timers.ack)
    clearTimeout(this.#timers.late)
  }

  /** The server has it; gives what it was, where this tab still knows. */
  acknowledged(clientId: string): Unsent | undefined {
    this.rest()
    this.held = null
    return this.#outbox.all().find((entry) => entry.clientId === clientId)
  }

  /** The server did not take it: not yet, or not at all. */
  refused({ code, clientId, retryAfter }: Extract<ChatDown, { type: 'error' }>): void {
    this.rest()
    if (retryAfter !== undefined) {
      this.held = code === 'chat.busy' ? 'busy' : 'tooFast'
      clearTimeout(this.#timers.again)
      this.#timers.again = setTimeout(() => this.goOn(), retryAfter * 1000) as unknown as number
      return
    }
    this.held = null
    const entry = this.#outbox.all().find((each) => each.clientId === clientId)
    if (entry) this.#outbox.put({ ...entry, refused: code })
    this.goOn()
  }
}
