import type { WebSocket } from 'ws'
import type { App } from './app.ts'

const beatMs = 30_000
/** All at once, a few thousand sockets would hold everybody up for a moment. */
const slices = 30

/** Asks every open socket whether its other end is still there, and cuts those that did not answer the last time. */
export function watchSockets(app: App, everyMs = beatMs): void {
  const asked = new WeakSet<WebSocket>()
  let round: WebSocket[] = []
  let slice = 0
  const beat = setInterval(() => {
    if (round.length === 0) {
      round = [...app.websocketServer.clients]
      slice = Math.ceil(round.length / slices)
    }
    for (const socket of round.splice(0, slice)) {
      if (socket.readyState !== socket.OPEN) continue
      if (asked.has(socket)) socket.terminate()
      else ask(socket)
    }
  }, everyMs / slices)
  const ask = (socket: WebSocket) => {
    asked.add(socket)
    socket.once('pong', () => asked.delete(socket))
    socket.ping()
  }
  app.addHook('onClose', async () => clearInterval(beat))
}
