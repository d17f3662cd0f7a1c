import type { ChatDown, ChatMessage } from '@polku/contract'
import type { Context } from '../../context.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import type { Event } from '../../platform/log/queries.ts'
import { Pace } from '../../platform/pace/pace.ts'
import { readMessage } from '../cases/reading-messages.ts'
import { Beginnings } from './beginning.ts'
import { carriedBy, shownMessage, stateOf } from './message-queries.ts'
import { presentMessages, presentStanding } from './present.ts'
import { type SessionRow, touchSessions } from './session-queries.ts'

/** A tab of a dialogue, as the hub knows it. */
export interface Tab {
  workspaceId: string
  sessionId: string
  caseId: string | null
  send(frame: ChatDown): void
  /** Who writes, or in which case, has changed. */
  refresh(session: SessionRow): void
  /** Closes it; it comes back from the position it has. */
  drop(): void
}

const beatMs = 30_000
/** All at once, a few thousand sockets would hold everybody up for a moment. */
const slices = 30
const leaveMs = 5_000
const repeatTypingMs = 2_000
const rememberedEvents = 5_000
const told = new Set(['message.sent', 'message.mailed'])
/** After these the matter may stand otherwise; an answer opens a solved one without a word of its own. */
const moving = new Set(['case.solved', 'case.closed', 'case.reopened', 'message.sent'])

/**
 * Hands what happens in a case to the tabs of its dialogue and to the agents who look at it: straight
 * after the commit for what this process did, from the log for what another one did.
 */
export class Hub {
  readonly beginnings: Beginnings
  #ctx: Context
  #tabs = new Map<string, Set<Tab>>()
  #byCase = new Map<string, Set<Tab>>()
  #paces = new Map<string, Pace>()
  #handed = new Set<number>()
  #underWay = new Set<Promise<void>>()
  #beat: NodeJS.Timeout
  /** Dialogues that have not had their beat in this round. */
  #round: string[] = []
  #slice = 0
  /** Who is shown as having a dialogue open and as typing in it, by case. */
  #shown = new Map<string, { present: string; typing: string; typingAt: number }>()
  #stops: (() => void)[]

  constructor(ctx: Context) {
    this.#ctx = ctx
    this.beginnings = new Beginnings(ctx)
    this.#beat = setInterval(() => this.#beatSlice(), beatMs / slices)
    const hand = (events: Event[]) => this.#hand(events)
    const handFresh = (events: Event[]) => this.#hand(events, true)
    const showPeople = (workspaceId: string, caseId: string) => this.#showPeople(workspaceId, caseId)
    const showDesk = (workspaceId: string) => this.#showDesk(workspaceId)
    ctx.fresh.on('events', handFresh)
    ctx.presence.on('change', showPeople)
    ctx.presence.on('desk', showDesk)
    this.#stops = [
      ctx.tail.follow(hand),
      () => ctx.fresh.off('events', handFresh),
      () => ctx.presence.off('change', showPeople),
      () => ctx.presence.off('desk', showDesk),
    ]
  }

  close(): void {
    clearInterval(this.#beat)
    for (const stop of this.#stops) stop()
  }

  tabsOf(sessionId: string): number {
    return this.#tabs.get(sessionId)?.size ?? 0
  }

  /** The case that another tab has begun, which a tab that was admitted before may not know of. */
  caseOf(sessionId: string): string | null {
    for (const { caseId } of this.#tabs.get(sessionId) ?? []) if (caseId) return caseId
    return null
  }

  join(tab: Tab, lastHereAt: Date): void {
    put(this.#tabs, tab.sessionId, tab)
    this.follow(tab, tab.caseId)
    if (!tab.caseId) tab.send(this.#deskFrame(tab))
    if (Date.now() - lastHereAt.getTime() > leaveMs) this.#here([tab.sessionId])
  }

  leave(tab: Tab): void {
    take(this.#tabs, tab.sessionId, tab)
    if (tab.caseId) take(this.#byCase, tab.caseId, tab)
    if (this.tabsOf(tab.sessionId) > 0) return
    this.#here([tab.sessionId])
    // A page that is being changed comes back within a moment.
    const { workspaceId, caseId } = tab
    setTimeout(() => {
      if (caseId && this.tabsOf(tab.sessionId) === 0)
        this.#ctx.presence.seeCustomer(workspaceId, caseId, 'away')
    }, leaveMs).unref()
  }

  /** Every tab of the dialogue follows the case it is in now. */
  follow({ sessionId }: Tab, caseId: string | null): void {
    for (const tab of this.#tabs.get(sessionId) ?? []) {
      if (tab.caseId && tab.caseId !== caseId) take(this.#byCase, tab.caseId, tab)
      tab.caseId = caseId
      if (!caseId) continue
      put(this.#byCase, caseId, tab)
      tab.send(this.#deskFrame(tab))
      this.#ctx.presence.seeCustomer(tab.workspaceId, caseId, 'here')
    }
  }

  /** Messages of a dialogue share one pace, however many tabs it has. */
  pace(sessionId: string): Pace {
    const known = this.#paces.get(sessionId) ?? new Pace(10, 1)
    this.#paces.set(sessionId, known)
    return known
  }

  refresh(session: SessionRow): void {
    for (const tab of this.#tabs.get(session.id) ?? []) tab.refresh(session)
  }

  toSession(sessionId: string, frame: ChatDown): void {
    for (const tab of this.#tabs.get(sessionId) ?? []) tab.send(frame)
  }

  /** Resolves when everything handed over so far has been sent. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay)
  }

  /** What a visitor has said here goes on as it was said; only what it lacks is read. */
  said(workspaceId: string, caseId: string, message: ChatMessage): void {
    this.#toCase(caseId, { type: 'message', message })
    this.#track(this.#tellDesk(workspaceId, caseId, message.id))
  }

  deliver(workspaceId: string, caseId: string, messageId: string): void {
    this.#track(this.#tellDesk(workspaceId, caseId, messageId))
    this.#track(this.#tellVisitor(workspaceId, caseId, messageId))
  }

  #track(work: Promise<void>): void {
    const tracked = work.finally(() => this.#underWay.delete(tracked))
    this.#underWay.add(tracked)
  }

  #hand(events: Event[], fresh = false): void {
    for (const event of events) {
      const { id, kind, channel, workspaceId, caseId, messageId, actorId } = event
      const mailMoved = kind === 'message.delivery-changed'
      if ((channel !== 'chat' && !mailMoved) || !caseId || this.#handed.has(id)) continue
      this.#handed.add(id)
      if (mailMoved && messageId) this.#track(this.#tellMailed(workspaceId, caseId, messageId))
      if (kind === 'message.sent' && actorId) this.#ctx.presence.wrote(workspaceId, caseId, actorId)
      if (moving.has(kind)) this.#track(this.#tellStanding(workspaceId, caseId))
      if (kind === 'message.seen') this.#tellSeen(caseId, event.data)
      // What was said on a socket of ours is passed on by its connection.
      else if (messageId && (kind === 'message.received' ? !fresh : told.has(kind)))
        this.deliver(workspaceId, caseId, messageId)
    }
    for (const id of this.#handed) {
      if (this.#handed.size <= rememberedEvents) break
      this.#handed.delete(id)
    }
  }

  async #tellDesk(workspaceId: string, caseId: string, messageId: string): Promise<void> {
    const { presence, log } = this.#ctx
    if (presence.people(workspaceId, caseId).length === 0) return
    try {
      const message = await readMessage(this.#ctx, systemActor(workspaceId), messageId)
      presence.emit('tell', workspaceId, caseId, { type: 'message', message })
    } catch (error) {
      log.warn({ err: error }, 'a chat message could not be shown at once; its event follows')
    }
  }

  /** What became of the mail in which answers followed a visitor who is here again. */
  async #tellMailed(workspaceId: string, caseId: string, messageId: string): Promise<void> {
    if (!this.#byCase.has(caseId)) return
    const carried = await carriedBy(this.#ctx.db, workspaceId, messageId).catch(() => [messageId])
    for (const id of carried) await this.#tellVisitor(workspaceId, caseId, id)
  }

  async #tellVisitor(workspaceId: string, caseId: string, messageId: string): Promise<void> {
    const { db, log } = this.#ctx
    if (!this.#byCase.has(caseId)) return
    try {
      const row = await shownMessage(db, workspaceId, messageId)
      const [message] = row ? await presentMessages(db, workspaceId, [row]) : []
      if (message) this.#toCase(caseId, { type: 'message', message })
    } catch (error) {
      log.warn({ err: error }, 'a chat message could not be handed over; its tabs will fetch it')
      for (const tab of this.#byCase.get(caseId) ?? []) tab.drop()
    }
  }

  async #tellStanding(workspaceId: string, caseId: string): Promise<void> {
    const { db, log } = this.#ctx
    if (!this.#byCase.has(caseId)) return
    try {
      const standing = presentStanding(await stateOf(db, workspaceId, caseId))
      this.#toCase(caseId, { type: 'standing', standing })
    } catch (error) {
      log.warn({ err: error }, 'how a matter stands could not be told; its tabs will ask')
      for (const tab of this.#byCase.get(caseId) ?? []) tab.drop()
    }
  }

  #tellSeen(caseId: string, data: Record<string, unknown>): void {
    const by = data.direction === 'in' ? 'desk' : 'visitor'
    this.#toCase(caseId, { type: 'seen', by, at: new Date(Number(data.upTo)).toISOString() })
  }

  /** Nothing that has not changed, but for typing, which a widget forgets unless it is repeated. */
  #showPeople(workspaceId: string, caseId: string): void {
    if (!this.#byCase.has(caseId)) {
      this.#shown.delete(caseId)
      return
    }
    const frame = this.#deskFrame({ workspaceId, caseId })
    const people = this.#ctx.presence.people(workspaceId, caseId)
    const typing = people.filter(({ doing }) => doing === 'typing').map(({ name }) => name)
    const now = { present: frame.names.join('\n'), typing: typing.join('\n'), typingAt: Date.now() }
    const before = this.#shown.get(caseId) ?? { present: '', typing: '', typingAt: 0 }
    const again = now.typing !== '' && now.typingAt - before.typingAt > repeatTypingMs
    if (now.present !== before.present) this.#toCase(caseId, frame)
    if (now.typing !== before.typing || again) this.#toCase(caseId, { type: 'typing', names: typing })
    else now.typingAt = before.typingAt
    this.#shown.set(caseId, now)
  }

  #deskFrame({ workspaceId, caseId }: Pick<Tab, 'workspaceId' | 'caseId'>) {
    const { presence } = this.#ctx
    const people = caseId ? presence.people(workspaceId, caseId).filter(({ answers }) => answers) : []
    const names = people.map(({ name }) => name).sort()
    return { type: 'desk' as const, here: names.length > 0 || presence.anyoneHere(workspaceId), names }
  }

  /** A console that is loaded again is back within a moment. */
  #showDesk(workspaceId: string): void {
    const show = () => {
      for (const tabs of this.#tabs.values())
        for (const tab of tabs) if (tab.workspaceId === workspaceId) tab.send(this.#deskFrame(tab))
    }
    if (this.#ctx.presence.anyoneHere(workspaceId)) show()
    else setTimeout(show, leaveMs).unref()
  }

  #toCase(caseId: string, frame: ChatDown): void {
    for (const tab of this.#byCase.get(caseId) ?? []) tab.send(frame)
  }

  #beatSlice(): void {
    if (this.#round.length === 0) {
      this.#round = [...this.#tabs.keys()]
      this.#slice = Math.ceil(this.#round.length / slices)
      for (const sessionId of this.#paces.keys())
        if (!this.#tabs.has(sessionId)) this.#paces.delete(sessionId)
    }
    const turn = this.#round.splice(0, this.#slice)
    for (const sessionId of turn) {
      for (const tab of this.#tabs.get(sessionId) ?? []) {
        if (tab.caseId) this.#ctx.presence.seeCustomer(tab.workspaceId, tab.caseId, 'here')
      }
    }
    this.#here(turn)
  }

  /** When visitors were last here decides whether an answer follows them by mail. */
  #here(sessionIds: string[]): void {
    touchSessions(this.#ctx.db, sessionIds, new Date()).catch((error) =>
      this.#ctx.log.warn({ err: error }, 'could not note who is in chat'),
    )
  }
}

function put<Key>(sets: Map<Key, Set<Tab>>, key: Key, tab: Tab): void {
  const set = sets.get(key)
  if (set) set.add(tab)
  else sets.set(key, new Set([tab]))
}

function take<Key>(sets: Map<Key, Set<Tab>>, key: Key, tab: Tab): void {
  const set = sets.get(key)
  set?.delete(tab)
  if (set?.size === 0) sets.delete(key)
}
