import type { OrderState, Role } from '@polku/contract'
import type { Context } from '../context.ts'
import { type InboundFile, receive } from '../domains/cases/receiving.ts'
import { recognise } from '../domains/customers/recognising.ts'
import { type Actor, systemActor } from '../platform/auth/actor.ts'
import { write } from '../platform/db/write.ts'

let counter = 0
const next = () => ++counter

export async function makeWorkspace(ctx: Context, name = `Workspace ${next()}`): Promise<string> {
  const { rows } = await ctx.pool.query('insert into workspaces (name, slug) values ($1, $2) returning id', [
    name,
    `workspace-${next()}-${process.pid}`,
  ])
  return rows[0].id
}

export async function makePerson(ctx: Context, workspaceId: string, role: Role): Promise<Actor> {
  const name = `${role[0]!.toUpperCase()}${role.slice(1)} ${next()}`
  const { rows } = await ctx.pool.query('insert into people (name, email) values ($1, $2) returning id', [
    name,
    `${role}-${next()}@desk.example`,
  ])
  const id: string = rows[0].id
  await ctx.pool.query('insert into members (workspace_id, person_id, role) values ($1, $2, $3)', [
    workspaceId,
    id,
    role,
  ])
  return { kind: 'person', workspaceId, id, role, name, personId: id }
}

export async function makeMailChannel(ctx: Context, workspaceId: string, settings: object = {}) {
  const address = `desk-${next()}@shop.example`
  const { rows } = await ctx.pool.query(
    `insert into channels (workspace_id, kind, name, address, settings) values ($1, 'email', 'Mail', $2, $3) returning id`,
    [
      workspaceId,
      address,
      {
        displayName: 'Shop',
        signature: '',
        inbound: { kind: 'smtp' },
        outbound: { kind: 'installation' },
        ...settings,
      },
    ],
  )
  return { id: rows[0].id as string, address }
}

export interface InboundGiven {
  from?: string
  name?: string | null
  verified?: boolean
  text?: string
  subject?: string
  at?: Date
  caseId?: string | null
  channel?: 'email' | 'chat'
  channelId?: string | null
  spam?: boolean
  kind?: 'message' | 'auto-reply'
  files?: InboundFile[]
}

/** A customer's message through the same actions that every channel uses. */
export async function receiveFrom(ctx: Context, workspaceId: string, given: InboundGiven = {}) {
  const actor = systemActor(workspaceId)
  const verified = given.verified ?? true
  return await write(ctx, async (trx) => {
    const sender = await recognise(trx, actor, {
      kind: 'email',
      value: given.from ?? `customer-${next()}@home.example`,
      verified,
      evidence: 'mail',
      name: given.name ?? null,
      at: given.at ?? new Date(),
      spam: given.spam,
    })
    const received = await receive(trx, actor, {
      caseId: given.caseId ?? null,
      customerId: sender.customerId,
      identifierId: sender.identifierId,
      channel: given.channel ?? 'email',
      channelId: given.channelId ?? null,
      kind: given.kind ?? 'message',
      subject: given.subject ?? 'Where is my parcel',
      text: given.text ?? 'It should have come on Friday.',
      folded: null,
      html: null,
      language: 'en',
      authorName: given.name ?? null,
      mail: null,
      files: given.files ?? [],
      verified,
      spam: given.spam ? 'marked-upstream' : null,
      at: given.at ?? new Date(),
    })
    return { ...sender, ...received }
  })
}

export interface OrderGiven {
  customerId: string
  number?: string
  state?: OrderState
  placedAt?: Date
  currency?: string
  title?: string
}

/** An order as a shop has told of it. */
export async function makeOrder(ctx: Context, workspaceId: string, given: OrderGiven): Promise<void> {
  const { title = 'Lamp', ...columns } = given
  const lines = JSON.stringify([{ sku: 'A', title, quantity: 1, unitPrice: 12900 }])
  const order = {
    workspaceId,
    number: `RT${next()}`,
    state: 'arrived' as const,
    placedAt: new Date(),
    promisedAt: null,
    total: 12900,
    currency: 'EUR',
    method: 'locker' as const,
    destination: 'Linnanmaan pakettiautomaatti',
    sender: 'Shop',
    carrier: 'Carrier',
    driver: null,
    trackingCode: null,
    lines: lines as never,
    ...columns,
  }
  await ctx.db.insertInto('orders').values(order).execute()
}
