import { EventEmitter, once } from 'node:events'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import WebSocket from 'ws'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { addressOf, makeChatChannel, site } from '../../testing/visitor.ts'
import { Connection } from './connection.ts'
import { findChatChannel } from './finding-chat.ts'
import { Hub } from './hub.ts'

let desk: Desk
let key: string
beforeAll(async () => {
  desk = await openDesk()
  key = (await makeChatChannel(desk)).key
})
afterAll(() => desk.close())

it('A socket that never says hello is closed, whatever else it says', async () => {
  const hub = new Hub(desk.ctx)
  onTestFinished(() => hub.close())
  const closed: unknown[] = []
  const socket = Object.assign(new EventEmitter(), {
    OPEN: 1,
    readyState: 1,
    send() {},
    close: (...why: unknown[]) => {
      closed.push(...why)
      socket.emit('close')
    },
  })
  const channel = await findChatChannel(desk.ctx, key)
  new Connection(socket as never, desk.ctx, hub, channel!, '203.0.113.1', 50)
  socket.emit('message', '{"type":"ping"}')
  socket.emit('message', '{"type":"hello","token":"made up"}')
  await once(socket, 'close')
  expect(closed[0]).toBe(1008)
})

it('One address holds so many sockets at most, and others are still let in', async () => {
  const address = `${(await addressOf(desk)).replace('http', 'ws')}/chat/v1/${key}/socket`
  const sockets: WebSocket[] = []
  onTestFinished(() => {
    for (const socket of sockets) socket.terminate()
  })
  const open = async (localAddress: string) => {
    const socket = new WebSocket(address, { origin: site, localAddress })
    sockets.push(socket)
    await once(socket, 'open')
    return socket
  }
  await Promise.all(Array.from({ length: 200 }, () => open('127.0.0.1')))
  const [code] = await once(await open('127.0.0.1'), 'close')
  expect(code).toBe(1013)
  expect((await open('127.0.0.9')).readyState).toBe(WebSocket.OPEN)
})
