import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import websocket from '@fastify/websocket'
import { fastify } from 'fastify'
import { expect, it, onTestFinished } from 'vitest'
import WebSocket from 'ws'
import type { App } from './app.ts'
import { watchSockets } from './watch-sockets.ts'

it('A socket whose other end no longer answers is cut; one that does stays', async () => {
  const app = fastify() as unknown as App
  await app.register(websocket)
  watchSockets(app, 60)
  app.get('/socket', { websocket: true }, () => {})
  await app.listen({ port: 0, host: '127.0.0.1' })
  onTestFinished(() => app.close())
  const address = `ws://127.0.0.1:${(app.server.address() as AddressInfo).port}/socket`
  const [dead, alive] = [new WebSocket(address, { autoPong: false }), new WebSocket(address)]
  await Promise.all([once(dead, 'open'), once(alive, 'open')])
  await once(dead, 'close')
  await once(alive, 'ping')
  await once(alive, 'ping')
  expect(alive.readyState).toBe(WebSocket.OPEN)
})
