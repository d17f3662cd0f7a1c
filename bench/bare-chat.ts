import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type pg from 'pg'
import { type WebSocket, WebSocketServer } from 'ws'

/**
 * The least a stored chat can do: a WebSocket that commits one row a message and then echoes it to
 * whoever else has said hello with the same token.
 */
export async function openBareChat(pool: pg.Pool): Promise<{ address: string; close(): void }> {
  await pool.query('create table if not exists bare (id bigint generated always as identity, text text)')
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const tabs = new Map<string, Set<WebSocket>>()
  server.on('connection', (socket) => {
    let mine = new Set<WebSocket>()
    socket.on('message', async (data) => {
      const frame = JSON.parse(String(data))
      if (frame.type === 'hello') {
        mine = tabs.get(frame.token) ?? new Set()
        tabs.set(frame.token, mine.add(socket))
        socket.send('{"type":"welcome"}')
        return
      }
      await pool.query('insert into bare (text) values ($1)', [frame.text])
      for (const tab of mine) tab.send(JSON.stringify({ type: 'message', message: frame }))
    })
  })
  return {
    address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}
