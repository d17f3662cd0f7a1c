import type { ChatAttachment, ChatDown, ChatMessage, ChatStanding, ChatVisitor } from '@polku/contract'
import type { Parts } from '../loader/loader.ts'
import { Connection } from './connection.ts'
import { DeskApi, Refused } from './desk-api.ts'
import { Messages } from './messages.ts'
import { Outbox, type Unsent } from './outbox.ts'
import { Sending } from './sending.ts'

/** The server repeats sooner that somebody types. */
const typingLastsMs = 8000

/**
 * The dialogue as this tab knows it. What the visitor writes goes into the outbox first and leaves it
 * when the server has stored it, so a lost network, a reload or a second tab neither loses nor doubles it.
 */
export class Talk {
  readonly messages = new Messages()
  visitor: ChatVisitor = { name: null, email: null, verified: false }
  typing: string[] = []
  /** Whether anybody is at the desk, and who has this dialogue open; null until the socket has told. */
  desk: { here: boolean; names: string[] } | null = null
  byMail = false
  standing: ChatStanding = 'open'
  /** The last address given was one too many. */
  addressRefused = false
  /** Not even a session could be had. */
  unreachable = false
  readonly connection: Connection
  readonly api: DeskApi
  readonly outbox: Outbox
  readonly sending: Sending
  #parts: Parts
  #onChange: () => void
  #onArrival: (message: ChatMessage) => void
  #identity: string | null
  #position: string | undefined
  #timers: { begin?: number; typing?: number } = {}
  #typingSaid = 0

  constructor(
    parts: Parts,
    identity: string | null,
    onChange: () => void,
    onArrival: (message: ChatMessage) => void,
  ) {
    this.#parts = parts
    this.#identity = identity
    this.#onChange = onChange
    this.#onArrival = onArrival
    this.api = new DeskApi(parts)
    this.outbox = new Outbox(parts.store)
    this.connection = new Connection(
      this.api.socketAddress,
      () => ({ type: 'hello', token: this.token ?? '', position: this.#position }),
      (frame) => this.#receive(frame),
      () => this.#stateChanged(),
    )
    this.sending = new Sending(this.outbox, this.connection)
  }

  /** Goes on where the last page left it. */
  start(): void {
    // Another tab may be the one in which the visitor begins to write.
    addEventListener(
      'storage',
      ({ key }) => key?.endsWith(':session') && this.token && this.connection.start(),
    )
    if (this.token) this.connection.start()
    else if (this.outbox.all().length > 0) this.#begin()
  }

  get token(): string | null {
    return this.#parts.store.get<string>('session')
  }

  /** Messages in order, then what has not been acknowledged. */
  get unsent(): Unsent[] {
    return this.outbox.all()
  }

  say(text: string, attachments: ChatAttachment[]): void {
    const entry = { clientId: crypto.randomUUID(), text, attachments, at: new Date().toISOString() }
    this.outbox.put(entry)
    this.#typingSaid = 0
    this.#onChange()
    this.#begin()
  }

  again(entry: Unsent): void {
    this.outbox.put({ ...entry, refused: undefined })
    this.#onChange()
    this.#begin()
  }

  discard(entry: Unsent): void {
    this.outbox.remove(entry.clientId)
    this.#onChange()
  }

  keysMove(): void {
    const now = Date.now()
    if (now - this.#typingSaid < 3000) return
    if (this.connection.send({ type: 'typing' })) this.#typingSaid = now
  }

  seeAll(): void {
    const unseen = this.messages.unseen()
    const last = unseen.at(-1)
    if (!last || !this.connection.send({ type: 'seen', messageId: last.id })) return
    const now = new Date().toISOString()
    for (const message of unseen) message.seenAt = now
    this.#onChange()
  }

  /** False while there is no connection: then it is given when there is one again, on the next page perhaps. */
  giveContact(email: string): boolean {
    const given = this.connection.send({ type: 'contact', email })
    if (given) this.#parts.store.remove('contact')
    else this.#parts.store.set('contact', email)
    return given
  }

  pageChanged(): void {
    this.connection.send({ type: 'visit', visit: this.#parts.visit() })
  }

  /** Null forgets the visitor: the next one on this machine begins anew. */
  identify(token: string | null): void {
    this.#identity = token
    if (token) this.connection.send({ type: 'identify', token })
    else this.#forget()
  }

  async upload(file: File): Promise<ChatAttachment> {
    return await this.api.upload(await this.#session(), file)
  }

  async #begin(): Promise<void> {
    try {
      await this.#session()
      this.unreachable = false
      this.connection.start()
      this.connection.check()
      this.sending.goOn()
    } catch (error) {
      this.unreachable = true
      this.#onChange()
      const patience = error instanceof Refused ? 10_000 : 3000
      clearTimeout(this.#timers.begin)
      this.#timers.begin = setTimeout(() => this.#begin(), patience) as unknown as number
    }
  }

  /** The session, made when first needed; two tabs that need it at once make one. */
  async #session(): Promise<string> {
    const make = async () => {
      const token = this.token ?? (await this.api.newSession(this.#parts.language))
      this.#parts.store.set('session', token)
      return token
    }
    return await (navigator.locks?.request(`polku:${this.#parts.place.channel}`, make) ?? make())
  }

  #forget(): void {
    this.connection.stop()
    this.#parts.store.remove('session')
    this.#parts.store.remove('contact')
    this.messages.clear()
    this.standing = 'open'
    this.byMail = false
    this.visitor = { name: null, email: null, verified: false }
    this.#position = undefined
    this.#onChange()
  }

  #stateChanged(): void {
    if (this.connection.state !== 'live') {
      this.sending.rest()
      this.typing = []
      this.desk = null
    }
    this.#onChange()
  }

  #receive(frame: ChatDown): void {
    switch (frame.type) {
      case 'welcome':
        this.#welcome(frame)
        return
      case 'ack':
        this.#acknowledged(frame)
        return
      case 'waiting':
        this.sending.waits()
        break
      case 'message':
        this.#arrived(frame.message)
        break
      case 'typing':
        this.#showTyping(frame.names)
        break
      case 'desk':
        this.desk = frame
        break
      case 'seen':
        this.messages.seen(frame.by, frame.at)
        break
      case 'standing':
        this.standing = frame.standing
        break
      case 'visitor':
        this.#known(frame.visitor)
        break
      case 'pong':
        this.#position = frame.position
        return
      case 'error':
        this.#refused(frame)
        return
    }
    this.#onChange()
  }

  #welcome(frame: Extract<ChatDown, { type: 'welcome' }>): void {
    this.#position = frame.position
    this.visitor = frame.visitor
    this.byMail = frame.byMail
    this.standing = frame.standing
    for (const message of frame.messages) this.#arrived(message)
    if (this.#identity) this.connection.send({ type: 'identify', token: this.#identity })
    this.pageChanged()
    const contact = this.#parts.store.get<string>('contact')
    if (contact) this.giveContact(contact)
    this.#onChange()
    this.sending.goOn()
  }

  /** The same message may come more than once; it is read out once. */
  #arrived(message: ChatMessage): void {
    const isNew = message.from === 'desk' && !message.seenAt && !this.messages.has(message.id)
    this.#keep(message)
    if (!isNew) return
    this.typing = this.typing.filter((name) => name !== message.name)
    this.#onArrival(message)
  }

  #known(visitor: ChatVisitor): void {
    if (visitor.email !== this.visitor.email) this.messages.forgetUnreached()
    this.visitor = visitor
    this.addressRefused = false
  }

  #keep(message: ChatMessage): void {
    if (message.clientId) this.outbox.remove(message.clientId)
    this.messages.put(message)
  }

  #acknowledged({ clientId, messageId, at }: Extract<ChatDown, { type: 'ack' }>): void {
    const sent = this.sending.acknowledged(clientId)
    if (sent) {
      const { text, attachments } = sent
      this.standing = 'open'
      const common = { name: null, seenAt: null, mailed: false, returned: false, unreached: false }
      this.#keep({ id: messageId, clientId, from: 'visitor', text, attachments, at, ...common })
    }
    this.#onChange()
    this.sending.goOn()
  }

  #refused(frame: Extract<ChatDown, { type: 'error' }>): void {
    const { code, detail } = frame
    if (code === 'chat.session-unknown' || code === 'chat.identity-taken') {
      this.#forget()
      if (this.outbox.all().length > 0) this.#begin()
      return
    }
    if (code.startsWith('chat.identity')) {
      this.#identity = null
      console.error(`Polku: ${detail} (${code})`)
      return
    }
    if (code === 'chat.too-many-addresses') this.addressRefused = true
    else if (!frame.clientId) return
    else this.sending.refused(frame)
    this.#onChange()
  }

  #showTyping(names: string[]): void {
    this.typing = names
    clearTimeout(this.#timers.typing)
    if (names.length === 0) return
    this.#timers.typing = setTimeout(() => {
      this.typing = []
      this.#onChange()
    }, typingLastsMs) as unknown as number
  }
}
