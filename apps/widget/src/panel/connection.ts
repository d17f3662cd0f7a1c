import type { ChatDown, ChatUp } from '@polku/contract'

export type ConnectionState = 'off' | 'connecting' | 'live' | 'lost'

const pingMs = 25_000
const silentMs = 10_000
const longestWaitMs = 15_000

/**
 * The socket, opened again whenever it breaks. A laptop that slept, or a network that changed, leaves
 * a socket that looks open and is not: so it is asked, and given up when it stays silent.
 */
export class Connection {
  state: ConnectionState = 'off'
  /** Since when there has been no connection that should be there. */
  lostAt: number | null = null
  #address: string
  #hello: () => ChatUp
  #onFrame: (frame: ChatDown) => void
  #onState: () => void
  #socket: WebSocket | undefined
  #attempt = 0
  #retry: ReturnType<typeof setTimeout> | undefined
  #ping: ReturnType<typeof setTimeout> | undefined
  #deadline: ReturnType<typeof setTimeout> | undefined

  constructor(address: string, hello: () => ChatUp, onFrame: (frame: ChatDown) => void, onState: () => void) {
    this.#address = address
    this.#hello = hello
    this.#onFrame = onFrame
    this.#onState = onState
    const check = () => this.check()
    addEventListener('online', check)
    addEventListener('offline', () => {
      check()
      onState()
    })
    addEventListener('online', onState)
    addEventListener('pageshow', check)
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && check())
    // An open socket would keep the page out of the browser's back-forward cache.
    addEventListener('pagehide', () => this.#drop())
  }

  start(): void {
    if (this.state === 'off') this.#connect()
  }

  stop(): void {
    this.#drop()
    clearTimeout(this.#retry)
    this.#attempt = 0
    this.#become('off')
  }

  send(frame: ChatUp): boolean {
    if (this.state !== 'live') return false
    this.#socket?.send(JSON.stringify(frame))
    return true
  }

  /** Something happened that may have broken the connection: ask now rather than at the next turn. */
  check(): void {
    if (this.state === 'live') this.#ask(4000)
    else if (this.state === 'lost') this.#connect()
  }

  /** Gives the socket up and comes back on a new one. */
  again(): void {
    this.#drop()
    this.#become('lost')
    const wait = Math.min(longestWaitMs, 500 * 2 ** this.#attempt++) * (0.7 + Math.random() * 0.6)
    clearTimeout(this.#retry)
    this.#retry = setTimeout(() => this.#connect(), wait)
  }

  #connect(): void {
    this.#drop()
    clearTimeout(this.#retry)
    this.#become('connecting')
    const socket = new WebSocket(this.#address)
    this.#socket = socket
    this.#expectWithin(silentMs)
    socket.onopen = () => socket.send(JSON.stringify(this.#hello()))
    socket.onmessage = ({ data }) => this.#receive(JSON.parse(data))
    socket.onclose = () => this.#socket === socket && this.again()
  }

  #receive(frame: ChatDown): void {
    clearTimeout(this.#deadline)
    if (frame.type === 'welcome') {
      this.#attempt = 0
      this.#become('live')
    }
    clearTimeout(this.#ping)
    this.#ping = setTimeout(() => this.#ask(silentMs), pingMs)
    this.#onFrame(frame)
  }

  #ask(ms: number): void {
    this.send({ type: 'ping' })
    this.#expectWithin(ms)
  }

  #expectWithin(ms: number): void {
    clearTimeout(this.#deadline)
    this.#deadline = setTimeout(() => this.again(), ms)
  }

  #drop(): void {
    const socket = this.#socket
    this.#socket = undefined
    clearTimeout(this.#ping)
    clearTimeout(this.#deadline)
    socket?.close()
    if (socket) this.#become('lost')
  }

  #become(state: ConnectionState): void {
    if (this.state === state) return
    this.state = state
    if (state === 'live' || state === 'off') this.lostAt = null
    else if (state === 'lost') this.lostAt ??= Date.now()
    this.#onState()
  }
}
