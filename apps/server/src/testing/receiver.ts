import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { NewWebhook, WebhookPayload } from '@polku/contract'
import { Webhook } from 'standardwebhooks'
import { onTestFinished } from 'vitest'
import type { z } from 'zod'
import type { Context } from '../context.ts'
import { deliverDue } from '../domains/webhooks/delivering.ts'
import { dueWebhooks } from '../domains/webhooks/delivery-queries.ts'
import type { Desk } from './desk.ts'

export interface Call {
  id: string
  signature: string
  payload: WebhookPayload
}

type Answer = (response: ServerResponse, call: Call) => unknown

/** Opens the desk's own machine to webhooks: where the receivers of tests are. */
export const openedToReceivers = { POLKU_PRIVATE_WEBHOOKS: '127.0.0.1' }

/**
 * Somebody else's server that takes webhooks and checks each with the specification's own library. What does not
 * verify is answered 401 and not kept.
 */
export class Receiver {
  readonly calls: Call[] = []
  secret = ''
  port = 0
  answer: Answer = (response) => response.end()
  #server = createServer((request, response) => void this.#take(request, response))

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`
  }

  async open(): Promise<this> {
    this.#server = createServer((request, response) => void this.#take(request, response))
    await new Promise<void>((resolve) => this.#server.listen(this.port, '127.0.0.1', resolve))
    this.port = (this.#server.address() as AddressInfo).port
    return this
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** What has come, by its type. */
  types(): string[] {
    return this.calls.map(({ payload }) => payload.type)
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const chunk of request) body += chunk
    try {
      const headers = request.headers as Record<string, string>
      const payload = new Webhook(this.secret).verify(body, headers) as WebhookPayload
      const { 'webhook-id': id = '', 'webhook-signature': signature = '' } = headers
      const call = { id, signature, payload }
      this.calls.push(call)
      await this.answer(response, call)
    } catch {
      response.writeHead(401).end()
    }
  }
}

type Form = Partial<z.input<typeof NewWebhook>>

/** A receiver for one test, with a webhook of the desk that leads to it. */
export async function openReceiver(desk: Desk, form: Form = {}) {
  const opened = await addReceiver(desk, form)
  onTestFinished(() => opened.receiver.close())
  return opened
}

export async function addReceiver(desk: Desk, form: Form = {}) {
  const receiver = await new Receiver().open()
  const made = await desk.as(desk.people.admin).post('/api/v1/webhooks', { url: receiver.url, ...form })
  receiver.secret = made.body.secret
  return { receiver, webhookId: made.body.id as string, path: `/api/v1/webhooks/${made.body.id}` }
}

/** Reads the log and delivers what is due now, until nothing is. */
export async function deliverAll(desk: Desk): Promise<void> {
  await desk.drain()
  for (let due = await dueWebhooks(desk.ctx.db); due.length > 0; due = await dueWebhooks(desk.ctx.db))
    await Promise.all(due.map((id) => deliverDue(desk.ctx, id)))
}

/** As if the time of everything that waits had come. */
export async function hurry({ pool }: Context): Promise<void> {
  await pool.query('update webhooks set resting_until = null')
  await pool.query(`update webhook_deliveries set not_before = now() where (workspace_id, id) in (
    select workspace_id, id from webhook_deliveries where state = 'waiting' for update skip locked)`)
}
