import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { ChatDown, ChatMessage, ChatUp } from '@polku/contract'
import { vi } from 'vitest'
import WebSocket from 'ws'
import type { Desk } from './desk.ts'

export const site = 'https://shop.example'

/** A chat channel that the shop's pages may show. */
export async function makeChatChannel(desk: Desk, given: { secret?: string; settings?: object } = {}) {
  const key = `chat-${randomUUID().slice(0, 8)}`
  const secrets = given.secret
    ? desk.ctx.secrets.encrypt(JSON.stringify({ identitySecret: given.secret }))
    : null
  const { rows } = await desk.ctx.pool.query(
    `insert into channels (workspace_id, kind, name, address, settings, secrets)
     values ($1, 'chat', 'Shop', $2, $3, $4) returning id`,
    [desk.workspaceId, key, { allowedSites: [site], ...given.settings }, secrets],
  )
  return { id: rows[0].id as string, key }
}

/** The address the desk listens at; it begins to when first asked. */
export async function addressOf(desk: Desk): Promise<string> {
  if (!desk.app.server.listening) await desk.app.listen({ port: 0, host: '127.0.0.1' })
  return `http://127.0.0.1:${(desk.app.server.address() as AddressInfo).port}`
}

export async function openSession(desk: Desk, key: string): Promise<string> {
  const answer = await desk.as(null).post(`/chat/v1/${key}/session`, { language: 'en' }, { origin: site })
  return answer.body.token
}

/** One tab of a visitor, over a real socket; it keeps all it is told. */
export class VisitorTab {
  readonly frames: ChatDown[] = []
  #socket: WebSocket

  constructor(address: string, key: string, origin = site) {
    this.#socket = new WebSocket(`${address.replace('http', 'ws')}/chat/v1/${key}/socket`, { origin })
    this.#socket.on('message', (data) => this.frames.push(JSON.parse(String(data))))
    this.#socket.on('error', () => {})
  }

  async opened(): Promise<this> {
    if (this.#socket.readyState !== WebSocket.OPEN)
      await new Promise((resolve, reject) => this.#socket.once('open', resolve).once('error', reject))
    return this
  }

  async hello(token: string, position?: string): Promise<Extract<ChatDown, { type: 'welcome' }>> {
    await this.opened()
    this.send({ type: 'hello', token, position })
    return await this.next('welcome')
  }

  send(frame: ChatUp | object): void {
    this.#socket.send(JSON.stringify(frame))
  }

  sendRaw(text: string): void {
    this.#socket.send(text)
  }

  async say(text: string, clientId: string = randomUUID()) {
    this.send({ type: 'message', clientId, text })
    return await this.next('ack', (ack) => ack.clientId === clientId)
  }

  /** The first frame of a kind that fits, among those that have come or will. */
  async next<Type extends ChatDown['type']>(
    type: Type,
    fits: (frame: Extract<ChatDown, { type: Type }>) => boolean = () => true,
  ): Promise<Extract<ChatDown, { type: Type }>> {
    const find = () => {
      const found = this.frames.find(
        (frame) => frame.type === type && fits(frame as Extract<ChatDown, { type: Type }>),
      )
      if (!found) throw new Error(`No ${type} frame came, but: ${JSON.stringify(this.frames)}`)
      return found as Extract<ChatDown, { type: Type }>
    }
    return await vi.waitFor(find, { timeout: 20_000, interval: 10 })
  }

  /** Resolves when a frame that fits has come; throws as soon as the line has broken. */
  async heard(fits: (frame: ChatDown) => boolean): Promise<void> {
    while (!this.frames.some(fits)) {
      if (this.closed) throw new Error('The line broke')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  /** Each message once, as a widget shows them. */
  get messages(): ChatMessage[] {
    const told = this.frames.flatMap((frame) =>
      frame.type === 'welcome' ? frame.messages : frame.type === 'message' ? [frame.message] : [],
    )
    return [...new Map(told.map((message) => [message.id, message])).values()]
  }

  get closed(): boolean {
    return this.#socket.readyState === WebSocket.CLOSED
  }

  /** As a cable that is pulled: the server hears nothing. */
  cut(): void {
    this.#socket.terminate()
  }
}

export async function openTab(
  desk: Desk,
  key: string,
  token: string,
  position?: string,
): Promise<VisitorTab> {
  const tab = new VisitorTab(await addressOf(desk), key)
  await tab.hello(token, position)
  return tab
}
