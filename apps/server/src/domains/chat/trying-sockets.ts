import type { AddressInfo } from 'node:net'
import type { ChatDown } from '@polku/contract'
import WebSocket from 'ws'
import type { Context } from '../../context.ts'
import { ownHost } from '../../platform/config/address.ts'
import type { App } from '../../platform/http/app.ts'
import { startTrying } from '../channels/trying-intakes.ts'
import { findChatKey } from './finding-chat.ts'
import { socketIntake } from './serving.ts'

const patienceMs = 10_000

/** As long as the server listens: whether the sockets of visitors are answered. */
export function keepTryingSockets(app: App, ctx: Context): void {
  let trying: ReturnType<typeof startTrying> | undefined
  app.addHook('onListen', async () => {
    trying = startTrying(
      ctx,
      socketIntake,
      async () => await isAnswered(ctx, app.server.address() as AddressInfo),
    )
  })
  app.addHook('preClose', async () => await trying?.stop())
}

/**
 * Says hello with a token that nobody has, and wants to be told so: by then the socket has been opened, the chat found
 * and the dialogue looked for. Throws with what came instead; false where there is no chat.
 */
export async function isAnswered(ctx: Context, { address, port }: Pick<AddressInfo, 'address' | 'port'>) {
  const key = await findChatKey(ctx)
  if (!key) return false
  const host = ownHost(address)
  const at = `ws://${host.includes(':') ? `[${host}]` : host}:${port}/chat/v1/${key}/socket`
  const socket = new WebSocket(at, { origin: new URL(ctx.config.url).origin, handshakeTimeout: patienceMs })
  let late: NodeJS.Timeout | undefined
  try {
    return await new Promise<true>((resolve, reject) => {
      late = setTimeout(() => reject(new Error(`No answer within ${patienceMs / 1000} s`)), patienceMs)
      socket.on('open', () => socket.send(JSON.stringify({ type: 'hello', token: 'nobody' })))
      socket.on('message', (data) => {
        const frame = JSON.parse(String(data)) as ChatDown
        if (frame.type !== 'error' || frame.code !== 'chat.session-unknown')
          return reject(new Error(String(data)))
        resolve(true)
      })
      socket.on('error', reject)
      socket.on('close', (code, reason) => reject(new Error(`Closed: ${code} ${reason}`)))
    })
  } finally {
    clearTimeout(late)
    socket.terminate()
  }
}
