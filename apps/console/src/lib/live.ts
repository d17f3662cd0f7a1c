import type { LiveDown, LiveUp } from '@polku/contract'
import { useEffect, useRef, useSyncExternalStore } from 'react'

export type Presence = Extract<LiveDown, { type: 'presence' }>

type Listener = (message: LiveDown) => void

const quietLimit = 45_000
const longestPause = 15_000

/**
 * The line to the server. It resumes from the last position it heard, so that a lost network, a sleeping
 * laptop or a restarted server leaves no gap; after too long a gap the server says `reset`.
 */
class LiveLine {
  private socket: WebSocket | null = null
  private position: string | null = null
  private pause = 500
  private wanted = false
  private retry: ReturnType<typeof setTimeout> | undefined
  private watch: ReturnType<typeof setInterval> | undefined
  private heardAt = 0
  private readonly listeners = new Set<Listener>()
  private readonly stateListeners = new Set<() => void>()
  connected = true

  open(): void {
    if (this.wanted) return
    this.wanted = true
    window.addEventListener('online', this.connectNow)
    document.addEventListener('visibilitychange', this.connectNow)
    this.watch = setInterval(this.checkPulse, 15_000)
    this.connect()
  }

  close(): void {
    this.wanted = false
    this.position = null
    clearTimeout(this.retry)
    clearInterval(this.watch)
    window.removeEventListener('online', this.connectNow)
    document.removeEventListener('visibilitychange', this.connectNow)
    this.socket?.close()
  }

  say(message: LiveUp): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message))
  }

  listen = (listener: Listener): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  watchState = (listener: () => void): (() => void) => {
    this.stateListeners.add(listener)
    return () => this.stateListeners.delete(listener)
  }

  private readonly connectNow = (): void => {
    if (!this.wanted || document.hidden || this.socket) return
    this.pause = 500
    clearTimeout(this.retry)
    this.connect()
  }

  // A sleeping laptop leaves sockets that look open; silence after a ping tells.
  private readonly checkPulse = (): void => {
    if (!this.socket) return
    if (Date.now() - this.heardAt > quietLimit) this.socket.close()
    else this.say({ type: 'ping' })
  }

  private connect(): void {
    const url = new URL('/api/v1/live', location.href)
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    if (this.position) url.searchParams.set('position', this.position)
    const socket = new WebSocket(url)
    this.socket = socket
    socket.onopen = () => {
      this.pause = 500
      this.heardAt = Date.now()
      this.setConnected(true)
    }
    socket.onmessage = (frame) => this.hear(JSON.parse(String(frame.data)) as LiveDown)
    socket.onclose = () => {
      this.socket = null
      if (!this.wanted) return
      this.setConnected(false)
      this.retry = setTimeout(() => this.connect(), this.pause * (0.75 + Math.random() / 2))
      this.pause = Math.min(this.pause * 2, longestPause)
    }
  }

  private hear(message: LiveDown): void {
    this.heardAt = Date.now()
    if ('position' in message) this.position = message.position
    for (const listener of this.listeners) listener(message)
  }

  private setConnected(connected: boolean): void {
    if (this.connected === connected) return
    this.connected = connected
    for (const listener of this.stateListeners) listener()
  }
}

export const live = new LiveLine()

/** Calls back for each message of the live line while the component is on the screen. */
export function useLive(listener: Listener): void {
  const latest = useRef(listener)
  latest.current = listener
  useEffect(() => live.listen((message) => latest.current(message)), [])
}

export const useConnected = (): boolean => useSyncExternalStore(live.watchState, () => live.connected)
