import { EventEmitter } from 'node:events'
import type { LiveDown } from '@polku/contract'

type Doing = 'viewing' | 'typing'
export interface Seen {
  personId: string
  name: string
  doing: Doing
  /** Whether they may answer; a reader is not there for the customer. */
  answers: boolean
}

const lastsMs = 30_000
const typingLastsMs = 6_000

/**
 * Who is looking at or writing in a case right now, on this node. Forgotten unless repeated;
 * nothing here is a fact worth storing.
 */
export class Presence extends EventEmitter<{
  change: [workspaceId: string, caseId: string]
  /** The first has opened the desk, or the last has left it. */
  desk: [workspaceId: string]
  /** Something for whoever is looking at a case, ahead of the log. */
  tell: [workspaceId: string, caseId: string, frame: LiveDown]
  /** Something for a person's own windows. */
  own: [workspaceId: string, personId: string, frame: LiveDown]
}> {
  #desks = new Map<string, number>()
  #seen = new Map<string, Map<string, Seen & { until: number }>>()
  #customers = new Map<string, { typing: number; here: number }>()

  constructor() {
    super()
    this.setMaxListeners(0)
  }

  /** Somebody who may answer has opened the desk; the answer ends it. */
  arrive(workspaceId: string): () => void {
    const count = (by: number) => {
      const before = this.anyoneHere(workspaceId)
      this.#desks.set(workspaceId, (this.#desks.get(workspaceId) ?? 0) + by)
      if (before !== this.anyoneHere(workspaceId)) this.emit('desk', workspaceId)
    }
    count(1)
    return () => count(-1)
  }

  anyoneHere(workspaceId: string): boolean {
    return (this.#desks.get(workspaceId) ?? 0) > 0
  }

  see(workspaceId: string, caseId: string, connection: string, seen: Seen): void {
    const place = `${workspaceId}/${caseId}`
    const people = this.#seen.get(place) ?? new Map()
    people.set(connection, {
      ...seen,
      until: Date.now() + (seen.doing === 'typing' ? typingLastsMs : lastsMs),
    })
    this.#seen.set(place, people)
    this.emit('change', workspaceId, caseId)
    if (seen.doing === 'typing') this.#tellLater(workspaceId, caseId)
  }

  /** What somebody was writing has been written. */
  wrote(workspaceId: string, caseId: string, personId: string): void {
    const people = [...(this.#seen.get(`${workspaceId}/${caseId}`)?.values() ?? [])]
    for (const seen of people) if (seen.personId === personId) seen.doing = 'viewing'
    this.emit('change', workspaceId, caseId)
  }

  leave(workspaceId: string, caseId: string, connection: string): void {
    const place = `${workspaceId}/${caseId}`
    if (!this.#seen.get(place)?.delete(connection)) return
    if (this.#seen.get(place)?.size === 0) this.#seen.delete(place)
    this.emit('change', workspaceId, caseId)
  }

  /** The customer's side of a chat. Being here does not end typing; having said it does. */
  seeCustomer(workspaceId: string, caseId: string, doing: 'here' | 'typing' | 'said' | 'away'): void {
    const place = `${workspaceId}/${caseId}`
    const now = Date.now()
    const typed = doing === 'here' ? (this.#customers.get(place)?.typing ?? 0) : 0
    if (doing === 'away') this.#customers.delete(place)
    else
      this.#customers.set(place, {
        here: now + lastsMs * 2,
        typing: doing === 'typing' ? now + typingLastsMs : typed,
      })
    this.emit('change', workspaceId, caseId)
    if (doing === 'typing') this.#tellLater(workspaceId, caseId)
  }

  /** Nobody says that they have stopped typing; it ends by not being repeated. */
  #tellLater(workspaceId: string, caseId: string): void {
    setTimeout(() => this.emit('change', workspaceId, caseId), typingLastsMs + 50).unref()
  }

  people(workspaceId: string, caseId: string): Seen[] {
    const people = this.#seen.get(`${workspaceId}/${caseId}`) ?? new Map<string, Seen & { until: number }>()
    const now = Date.now()
    const byPerson = new Map<string, Seen>()
    for (const { until, ...seen } of people.values()) {
      if (until < now && seen.doing === 'viewing') continue
      const current: Seen = until < now ? { ...seen, doing: 'viewing' } : seen
      if (byPerson.get(seen.personId)?.doing !== 'typing') byPerson.set(seen.personId, current)
    }
    return [...byPerson.values()]
  }

  customer(workspaceId: string, caseId: string): 'away' | 'here' | 'typing' {
    const customer = this.#customers.get(`${workspaceId}/${caseId}`)
    const now = Date.now()
    if (!customer || customer.here < now) return 'away'
    return customer.typing > now ? 'typing' : 'here'
  }
}
