import { type ChatDown, ChatUp, chatLimits } from '@polku/contract'
import type { FastifyError } from 'fastify'
import type { WebSocket } from 'ws'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { toRefusal } from '../../platform/http/answer-errors.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { inOneSpelling } from '../../platform/http/spell-once.ts'
import { formatPosition, parsePosition } from '../../platform/log/position.ts'
import { Pace } from '../../platform/pace/pace.ts'
import { admitTab } from './admitting.ts'
import { giveContact } from './contacting.ts'
import { notBegun, tooFast } from './errors.ts'
import type { ChatChannel } from './finding-chat.ts'
import type { Hub, Tab } from './hub.ts'
import { identify } from './identifying.ts'
import { history, saidSince, standing as standingOf } from './message-queries.ts'
import { presentMessages, presentSaid, presentStanding, presentVisitor } from './present.ts'
import { type Said, say } from './saying.ts'
import { seeAnswers } from './seeing.ts'
import { type SessionRow, sessionById } from './session-queries.ts'
import { recordVisit } from './visiting.ts'

type Frame<Type extends ChatUp['type']> = Extract<ChatUp, { type: Type }>

const tabsAtMost = 12
const waitingAtMost = 40
/** Frames refused for pace before the socket is given up as a flood. */
const patience = 200
/** Well before a widget asks whether the line still holds. */
const waitingToldMs = 1_000
const backlogLimit = 1024 * 1024

/** One socket of one tab. Its frames are handled in turn; a sender faster than that is made to wait. */
export class Connection implements Tab {
  workspaceId: string
  sessionId = ''
  caseId: string | null = null
  #socket: WebSocket
  #ctx: Context
  #hub: Hub
  #channel: ChatChannel
  /** As which the visitor takes turns with others. */
  #address: string
  #session: SessionRow | undefined
  /** How many cases the dialogue has had. */
  #cases = 0
  /** Runs out unless hello is said and taken; nothing else that is said counts. */
  #impatient: NodeJS.Timeout
  #turn = Promise.resolve()
  #waiting = 0
  #frames = new Pace(60, 20)
  #refused = 0
  /** What happens while the dialogue is being read is sent after it. */
  #held: ChatDown[] | null = null

  constructor(
    socket: WebSocket,
    ctx: Context,
    hub: Hub,
    channel: ChatChannel,
    address: string,
    helloMs = 10_000,
  ) {
    this.workspaceId = channel.workspaceId
    this.#address = address
    this.#socket = socket
    this.#ctx = ctx
    this.#hub = hub
    this.#channel = channel
    this.#impatient = setTimeout(() => socket.close(1008, 'no hello'), helloMs)
    socket.on('message', (data) => this.#queue(String(data)))
    socket.on('close', () => {
      clearTimeout(this.#impatient)
      if (this.#session) hub.leave(this)
    })
  }

  send(frame: ChatDown): void {
    if (this.#held) this.#held.push(frame)
    else this.#write(frame)
  }

  refresh(session: SessionRow): void {
    if (session.caseId !== this.#session?.caseId) this.#cases++
    this.#session = session
  }

  drop(): void {
    this.#socket.terminate()
  }

  #queue(text: string): void {
    const wait = this.#frames.take()
    if (wait > 0) {
      if (++this.#refused > patience) this.#socket.close(1008, 'too many frames')
      else this.#fail(tooFast(Math.ceil(wait)), clientIdIn(text))
      return
    }
    if (++this.#waiting > waitingAtMost) this.#socket.pause()
    this.#turn = this.#turn
      .then(() => this.#take(text))
      .finally(() => {
        if (--this.#waiting < waitingAtMost / 2 && this.#socket.isPaused) this.#socket.resume()
      })
  }

  async #take(text: string): Promise<void> {
    let clientId: string | undefined
    try {
      if (text.length > chatLimits.frame) throw new Refusal('request.too-large', 'The frame is too large.')
      const result = ChatUp.safeParse(parseJson(text))
      if (!result.success) {
        clientId = clientIdIn(text)
        throw new Refusal('request.invalid', z.prettifyError(result.error).slice(0, 300))
      }
      if (result.data.type === 'message') clientId = result.data.clientId
      await this.#handle(result.data)
    } catch (error) {
      this.#fail(error, clientId)
    }
  }

  async #handle(frame: ChatUp): Promise<void> {
    if (frame.type === 'hello') return await this.#begin(frame)
    const session = this.#session
    if (!session) throw notBegun()
    switch (frame.type) {
      case 'message':
        return await this.#say(session, frame)
      case 'typing':
        if (this.caseId) this.#ctx.presence.seeCustomer(this.workspaceId, this.caseId, 'typing')
        return
      case 'seen':
        return await seeAnswers(this.#ctx, session, frame.messageId)
      case 'contact':
        await giveContact(this.#ctx, session, frame)
        return await this.#tellVisitor(session)
      case 'identify':
        await identify(this.#ctx, this.#channel, session, frame.token)
        return await this.#tellVisitor(session)
      case 'visit':
        return await recordVisit(this.#ctx, session, frame.visit)
      case 'ping':
        return await this.#pong()
    }
  }

  /** Follows before it reads, so that nothing falls between; what is read is sent first. */
  async #begin({ token, position: given }: Frame<'hello'>): Promise<void> {
    if (this.#session) return
    const { session, end } = await admitTab(this.#ctx, this.#channel, token)
    if (this.#hub.tabsOf(session.id) >= tabsAtMost) throw tooFast(60)
    clearTimeout(this.#impatient)
    this.#held = []
    this.#session = session
    this.sessionId = session.id
    this.caseId = session.caseId
    const begun = this.#hub.caseOf(session.id)
    this.#hub.join(this, session.lastHereAt)
    if (begun && begun !== session.caseId) this.#hub.follow(this, (await this.#refresh(session)).caseId)
    await this.#welcome(formatPosition(end), given)
    const held = this.#held
    this.#held = null
    for (const frame of held) this.#write(frame)
  }

  /** Of a dialogue that has not begun there is nothing to read. */
  async #welcome(position: string, given: string | undefined): Promise<void> {
    const { db } = this.#ctx
    const visitor = presentVisitor(this.#session!)
    if (!this.#session!.caseId) {
      const standing = presentStanding(null)
      this.#write({ type: 'welcome', position, messages: [], visitor, byMail: false, standing })
      return
    }
    const after = given ? parsePosition(given) : null
    const [rows, { seenUpTo, byMail, cases, state }] = await Promise.all([
      after
        ? saidSince(db, this.workspaceId, this.sessionId, after)
        : history(db, this.workspaceId, this.sessionId),
      standingOf(db, this.workspaceId, this.sessionId),
    ])
    this.#cases = Math.max(this.#cases, cases)
    const messages = await presentMessages(db, this.workspaceId, rows)
    const standing = presentStanding(state)
    this.#write({ type: 'welcome', position, messages, visitor, byMail, standing })
    if (seenUpTo) this.#write({ type: 'seen', by: 'desk', at: seenUpTo.toISOString() })
  }

  async #say(session: SessionRow, { clientId, text, attachments }: Frame<'message'>): Promise<void> {
    this.#ctx.attention.asked()
    const wait = this.#hub.pace(session.id).take()
    if (wait > 0) throw tooFast(Math.ceil(wait))
    const saying = { clientId, text, attachments }
    const said = session.caseId
      ? await say(this.#ctx, session, saying, this.#cases === 1)
      : await this.#inTurn(clientId, this.#hub.beginnings.begin(this.#address, session, saying))
    const { messageId, caseId, at, visitor } = said
    this.#write({ type: 'ack', clientId, messageId, at: at.toISOString() })
    if (visitor) this.#hub.refresh({ ...session, caseId, ...visitor })
    else if (caseId !== session.caseId) await this.#refresh(session)
    if (caseId !== this.caseId) this.#hub.follow(this, caseId)
    if (!said.isNew) return
    this.#ctx.presence.seeCustomer(this.workspaceId, caseId, 'said')
    if (attachments.length > 0) this.#hub.deliver(this.workspaceId, caseId, messageId)
    else this.#hub.said(this.workspaceId, caseId, presentSaid({ messageId, clientId, text, at }))
  }

  /** Tells a visitor whose message waits that it does; a widget that hears nothing would give the line up. */
  async #inTurn(clientId: string, beginning: Promise<Said>): Promise<Said> {
    const telling = setInterval(() => this.#write({ type: 'waiting', clientId }), waitingToldMs)
    try {
      return await beginning
    } finally {
      clearInterval(telling)
    }
  }

  /** Every tab of the dialogue must know who writes, and in which case. */
  async #refresh({ workspaceId, id }: SessionRow): Promise<SessionRow> {
    const now = await sessionById(this.#ctx.db, workspaceId, id)
    this.#hub.refresh(now)
    return now
  }

  async #tellVisitor(session: SessionRow): Promise<void> {
    const visitor = presentVisitor(await this.#refresh(session))
    this.#hub.toSession(session.id, { type: 'visitor', visitor })
  }

  async #pong(): Promise<void> {
    // Taken first: whatever was handed on up to here has been sent once the hub has settled.
    const { position } = this.#ctx.tail
    await this.#hub.settled()
    this.#write({ type: 'pong', position })
  }

  #fail(error: unknown, clientId?: string): void {
    const refusal = toRefusal(error as FastifyError)
    if (refusal.status >= 500) this.#ctx.log.error({ err: error }, 'a chat frame failed')
    const { code, message: detail } = refusal
    // A full disk passes; until then the widget keeps what was written.
    const retryAfter = refusal.retryAfter ?? (code === 'service.disk-full' ? 30 : undefined)
    this.#write({ type: 'error', code, detail, clientId, retryAfter })
    if (code === 'chat.session-unknown') this.#socket.close(1008, code)
  }

  #write(frame: ChatDown): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    if (this.#socket.bufferedAmount > backlogLimit) this.drop()
    else this.#socket.send(JSON.stringify(frame))
  }
}

function parseJson(text: string): unknown {
  try {
    return inOneSpelling(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** The message a frame that cannot be read as a whole was about. */
function clientIdIn(text: string): string | undefined {
  const frame = text.length <= chatLimits.frame ? parseJson(text) : undefined
  const id = (frame as { clientId?: unknown } | undefined)?.clientId
  return typeof id === 'string' ? id.slice(0, 64) : undefined
}
