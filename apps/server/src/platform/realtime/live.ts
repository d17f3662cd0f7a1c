import { randomUUID } from 'node:crypto'
import { type Channel, kindOf, type LiveDown, LiveUp, mayHear } from '@polku/contract'
import type { WebSocket } from 'ws'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/database.ts'
import type { Authenticate } from '../domain.ts'
import { type App, actorOf } from '../http/app.ts'
import { formatPosition, isAfter, type Position, parsePosition, positionOf } from '../log/position.ts'
import { type Event, endOfLog, eventsAfter, eventsBehind } from '../log/queries.ts'
import type { Tail } from '../log/tail.ts'
import type { Presence } from './presence.ts'

interface LiveParts {
  db: Db
  tail: Tail
  presence: Presence
  /** Who asks, looked at again while a connection lasts. */
  authenticate: Authenticate
}

/** More than this missed is cheaper to read again than to replay. */
const replayLimit = 1000
/** A client that reads slower than this many bytes behind is cut off; it comes back from its position. */
const backlogLimit = 4 * 1024 * 1024

/** `GET /live`: events of the workspace as they happen, resumed from `?position=`, and presence both ways. */
export function live(app: App, parts: LiveParts): void {
  app.get('/live', { websocket: true, schema: { hide: true } as object }, async (socket, request) => {
    const actor = actorOf(request)
    const given = parsePosition(String((request.query as { position?: string }).position ?? ''))
    const recognise = () => parts.authenticate({ headers: request.headers, ip: request.ip })
    new Connection(socket, actor, recognise, parts).begin(given).catch(() => socket.close(1011))
  })
}

const otherCustomerOf = ({ kind, data }: Event): string | null => {
  const field = kindOf(kind)?.otherCustomer
  return field ? (data[field] as string) : null
}

class Connection {
  #socket: WebSocket
  #actor: Actor
  #recognise: () => Promise<Actor | null>
  #parts: LiveParts
  #id = randomUUID()
  #caseId: string | null = null
  #sentUpTo: Position = { epoch: 0, xid: '0', id: 0 }

  constructor(socket: WebSocket, actor: Actor, recognise: () => Promise<Actor | null>, parts: LiveParts) {
    this.#socket = socket
    this.#actor = actor
    this.#recognise = recognise
    this.#parts = parts
  }

  async begin(given: Position | null): Promise<void> {
    // Followed before the gap is read, so that nothing falls between; the gap is sent first.
    let held: Event[] | null = []
    const unfollow = this.#parts.tail.follow((events) =>
      held ? held.push(...events) : this.#sendEvents(events),
    )
    const onPresence = (workspaceId: string, caseId: string) => {
      if (workspaceId === this.#actor.workspaceId && caseId === this.#caseId) this.#sendPresence(caseId)
    }
    const onTold = (workspaceId: string, caseId: string, frame: LiveDown) => {
      if (workspaceId === this.#actor.workspaceId && caseId === this.#caseId) this.#send(frame)
    }
    const onOwn = (workspaceId: string, personId: string, frame: LiveDown) => {
      if (workspaceId === this.#actor.workspaceId && personId === this.#actor.personId) this.#send(frame)
    }
    const depart =
      this.#actor.role === 'reader' ? undefined : this.#parts.presence.arrive(this.#actor.workspaceId)
    this.#parts.presence.on('change', onPresence)
    this.#parts.presence.on('tell', onTold)
    this.#parts.presence.on('own', onOwn)
    this.#socket.on('close', () => {
      unfollow()
      depart?.()
      this.#parts.presence.off('change', onPresence)
      this.#parts.presence.off('tell', onTold)
      this.#parts.presence.off('own', onOwn)
      this.#move(null)
    })
    this.#socket.on('message', (data) => this.#receive(String(data)))
    await this.#fillGap(given)
    this.#sendEvents(held)
    held = null
  }

  /** Sends what was missed since the client's position. */
  async #fillGap(given: Position | null): Promise<void> {
    const { db } = this.#parts
    this.#sentUpTo = await endOfLog(db)
    const end = formatPosition(this.#sentUpTo)
    if (!given) {
      this.#send({ type: 'hello', position: end })
      return
    }
    if ((await eventsBehind(db, given, replayLimit + 1)) > replayLimit) {
      this.#send({ type: 'reset', position: end })
      return
    }
    this.#sentUpTo = given
    this.#send({ type: 'hello', position: formatPosition(given) })
    this.#sendEvents(await eventsAfter(db, given, replayLimit))
  }

  #sendEvents(events: Event[]): void {
    if (events.some((event) => kindOf(event.kind)?.changesIdentity)) void this.#lookAgain()
    for (const event of events) {
      // The tail may be behind what the gap was filled with; each event is told once.
      if (!isAfter(event, this.#sentUpTo)) continue
      this.#sentUpTo = positionOf(event)
      if (event.workspaceId !== this.#actor.workspaceId) continue
      if (!mayHear(this.#actor.role, event.kind)) continue
      this.#send({
        type: 'event',
        position: formatPosition(positionOf(event)),
        kind: event.kind,
        caseId: event.caseId,
        customerId: event.customerId,
        otherCustomerId: otherCustomerOf(event),
        messageId: event.messageId,
        channel: event.channel as Channel | null,
        actorId: event.actorId,
      })
    }
  }

  /** Closes the line of somebody who may not have it any more; who may comes back at once. */
  async #lookAgain(): Promise<void> {
    const actor = await this.#recognise().catch(() => undefined)
    // Not known for now is not allowed for now.
    if (actor === undefined) this.#socket.close(1013, 'Try again')
    else if (actor?.workspaceId === this.#actor.workspaceId) this.#actor = actor
    else this.#socket.close(4401, 'Sign in again')
  }

  #receive(text: string): void {
    const result = LiveUp.safeParse(parseJson(text))
    if (!result.success) return
    if (result.data.type === 'ping') {
      this.#send({ type: 'pong' })
      return
    }
    this.#move(result.data.caseId)
    const { id, name, personId, role } = this.#actor
    if (result.data.caseId === null || !id || !personId) return
    const seen = { personId, name: name ?? '', doing: result.data.doing, answers: role !== 'reader' }
    this.#parts.presence.see(this.#actor.workspaceId, result.data.caseId, this.#id, seen)
  }

  #move(caseId: string | null): void {
    const left = this.#caseId
    this.#caseId = caseId
    if (left && left !== caseId) this.#parts.presence.leave(this.#actor.workspaceId, left, this.#id)
  }

  #sendPresence(caseId: string): void {
    const { workspaceId } = this.#actor
    this.#send({
      type: 'presence',
      caseId,
      people: this.#parts.presence
        .people(workspaceId, caseId)
        .map(({ personId, name, doing }) => ({ id: personId, name, doing })),
      customer: this.#parts.presence.customer(workspaceId, caseId),
    })
  }

  #send(frame: LiveDown): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    if (this.#socket.bufferedAmount > backlogLimit) this.#socket.terminate()
    else this.#socket.send(JSON.stringify(frame))
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
