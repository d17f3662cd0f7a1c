import { type WebhookPayload, webhookPayload, webhookTypes } from '@polku/contract'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { systemActor } from '../../platform/auth/actor.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { type Client, type Desk, openDesk } from '../../testing/desk.ts'
import { makeMailChannel, receiveFrom } from '../../testing/factories.ts'
import { type MailCatcher, openMailCatcher } from '../../testing/mail-catcher.ts'
import { addReceiver, deliverAll, openedToReceivers, type Receiver } from '../../testing/receiver.ts'
import { uncatalogued } from '../../testing/uncatalogued.ts'
import { makeChatChannel, openSession, openTab } from '../../testing/visitor.ts'
import { closeRested } from '../cases/solving.ts'
import { partCustomers } from '../customers/parting.ts'

const secret = 'a secret of the shop, of enough characters'
const people = ['Kaarlo', 'Kallela', 'home.example', 'shop.example', 'Aino']
const words = ['Porkkana', 'Lanttu', 'Nauris']

/** A day at the desk in which everything that is public happens, by what people and customers really do. */
async function liveADay(desk: Desk): Promise<void> {
  const { ctx, workspaceId } = desk
  const agent = desk.as(desk.people.agent)
  await makeMailChannel(ctx, workspaceId)
  const from = 'kaarlo@home.example'
  const said = { from, name: 'Kaarlo Kallela', subject: 'Porkkana', text: 'Lanttu ja Nauris' }
  const { caseId, customerId } = await receiveFrom(ctx, workspaceId, said)
  const at = (rest: string) => `/api/v1/cases/${caseId}/${rest}`
  await receiveFrom(ctx, workspaceId, { ...said, caseId, kind: 'auto-reply' })
  await agent.put(at('assignment'), { personId: desk.people.agent.id })
  await agent.put(at('snooze'), { until: new Date(Date.now() + 3_600_000).toISOString() })
  await agent.delete(at('snooze'))
  await agent.post(at('messages'), { kind: 'note', text: 'Lanttu' })
  await agent.post(at('messages'), { kind: 'reply', text: 'Nauris' })
  const { body: tag } = await desk.as(desk.people.lead).post('/api/v1/tags', { name: 'Porkkana' })
  await agent.put(at(`tags/${tag.id}`))
  await agent.delete(at(`tags/${tag.id}`))
  const { body: field } = await desk
    .as(desk.people.lead)
    .post('/api/v1/fields', { names: { en: 'Nauris' }, kind: 'text' })
  await agent.put(at(`fields/${field.id}`), { value: 'Lanttu' })
  await agent.put(at('spam'))
  await agent.delete(at('spam'))
  const { body: reason } = await desk
    .as(desk.people.lead)
    .post('/api/v1/reasons', { names: { en: 'Selleri' } })
  await agent.put(at('reason'), { reasonId: reason.id })
  await promise(agent, at('promises'))
  await agent.put(at('solution'))
  await agent.delete(at('solution'))
  await agent.put(at('solution'))
  await ctx.pool.query(`update cases set solved_at = now() - interval '1 year' where id = $1`, [caseId])
  await closeRested(ctx)
  await agent.patch(`/api/v1/customers/${customerId}`, { name: 'Kaarlo Kallela' })
  await creditWriter(desk)
  await beRecognisedInChat(desk)
  await part(desk)
  await desk.drain()
}

/** One that is kept, and one that is not. */
async function promise(agent: Client, promises: string): Promise<void> {
  for (const outcome of ['kept', 'broken']) {
    const given = { what: 'Nauris', dueAt: new Date(Date.now() + 3_600_000).toISOString() }
    const { body } = await agent.post(promises, given)
    await agent.put(`/api/v1/promises/${body.promises[0].id}/outcome`, { outcome })
  }
}

/** What a colleague has forwarded becomes the case of who wrote it first. */
async function creditWriter(desk: Desk): Promise<void> {
  const from = 'aino@home.example'
  const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from, text: 'Lanttu' })
  const mail = { from, forwards: { name: 'Kallela', address: 'kallela@home.example' } }
  await desk.ctx.pool.query('update messages set mail = $2 where case_id = $1', [caseId, mail])
  await desk.as(desk.people.agent).put(`/api/v1/cases/${caseId}/first-writer`, {})
}

/** The visitor was somebody else after all. */
async function part({ ctx, workspaceId }: Desk): Promise<void> {
  const { rows } = await ctx.pool.query('select id from customer_unions')
  const parting = { union: rows[0].id, because: 'The phone was lent' }
  await write(ctx, (trx) => partCustomers(trx, systemActor(workspaceId), parting))
}

/** Twice as the same customer of the shop: the second visitor, who has written already, joins the first. */
async function beRecognisedInChat(desk: Desk): Promise<void> {
  const { key } = await makeChatChannel(desk, { secret })
  for (const text of ['Porkkana', 'Lanttu']) {
    const tab = await openTab(desk, key, await openSession(desk, key))
    await tab.say(text)
    const token = await new SignJWT({ email: 'maija@home.example', name: 'Kaarlo' })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('shop-customer')
      .setAudience(key)
      .setExpirationTime('10 minutes')
      .sign(new TextEncoder().encode(secret))
    tab.send({ type: 'identify', token })
    await tab.next('visitor', (frame) => frame.visitor.verified)
  }
}

describe('a webhook that listens to everything', () => {
  let desk: Desk
  let mailbox: MailCatcher
  let receiver: Receiver
  let bodies: string
  const payloads = () => receiver.calls.map(({ payload }) => payload)
  const of = <Type extends WebhookPayload['type']>(type: Type) =>
    payloads().filter((payload): payload is Extract<WebhookPayload, { type: Type }> => payload.type === type)

  beforeAll(async () => {
    mailbox = await openMailCatcher()
    desk = await openDesk({ ...openedToReceivers, POLKU_SMTP_URL: mailbox.url })
    receiver = (await addReceiver(desk)).receiver
    await liveADay(desk)
    expect(await uncatalogued(desk.ctx.pool)).toEqual([])
    desk.forged = true
    await write(desk.ctx, (trx) =>
      append(
        trx,
        systemActor(desk.workspaceId),
        { kind: 'pondered', caseId: desk.workspaceId, data: { thought: 'Porkkana' } } as never,
        {
          kind: 'case.opened',
          caseId: desk.workspaceId,
          customerId: desk.workspaceId,
          channel: 'email',
          data: { number: 7, subject: 'Porkkana' },
        } as never,
      ),
    )
    await deliverAll(desk)
    bodies = JSON.stringify(payloads())
  })
  afterAll(async () => {
    await receiver?.close()
    await desk?.close()
    await mailbox?.close()
  })

  it('hears of every public type; an event that is renamed inside would be missing here', () => {
    expect([...new Set(receiver.types())].toSorted()).toEqual(webhookTypes.toSorted())
  })

  it.each(webhookTypes)('hears of %s in the form the contract gives', (type) => {
    for (const payload of of(type)) webhookPayload(type).strict().parse(payload)
  })

  it('hears nothing of what anybody wrote, is called or is reached by', () => {
    for (const word of [...words, ...people]) expect(bodies).not.toContain(word)
  })

  it('hears nothing of what is not public', () => {
    expect(bodies).not.toContain('case.pondered')
    expect(of('case.opened').map(({ data }) => data.number)).toContain(7)
    expect(bodies).not.toContain('thought')
  })

  it('is told how a case stands, who did it, and where to read the rest', () => {
    const [solved] = of('case.solved')
    expect(solved!.data).toMatchObject({ from: 'waiting', to: 'solved', actor: { kind: 'person' } })
    expect(solved!.data.links.case).toMatch(new RegExp(`^http://.*/api/v1/cases/${solved!.data.caseId}$`))
    expect(Date.now() - Date.parse(solved!.timestamp)).toBeLessThan(60_000)
  })
})

describe('an answer by mail', () => {
  const answered = async (environment: Record<string, string>) => {
    const desk = await openDesk({ ...openedToReceivers, ...environment })
    onTestFinished(() => desk.close())
    const { receiver } = await addReceiver(desk)
    onTestFinished(() => receiver.close())
    await makeMailChannel(desk.ctx, desk.workspaceId)
    const { caseId } = await receiveFrom(desk.ctx, desk.workspaceId, { from: 'gone@home.example' })
    await desk.as(desk.people.agent).post(`/api/v1/cases/${caseId}/messages`, { kind: 'reply', text: 'Hei' })
    await desk.drain()
    await deliverAll(desk)
    return receiver.types()
  }

  it('is told to be sent when it has left', async () => {
    const mailbox = await openMailCatcher()
    onTestFinished(() => mailbox.close())
    const types = await answered({ POLKU_SMTP_URL: mailbox.url })
    expect(types.filter((type) => type === 'message.sent')).toHaveLength(1)
  })

  it('that is held has not been sent, and what it did to its case is told all the same', async () => {
    const types = await answered({})
    expect(types).not.toContain('message.sent')
    expect(types).toContain('case.assigned')
  })

  it('that was refused has not been sent', async () => {
    const mailbox = await openMailCatcher()
    onTestFinished(() => mailbox.close())
    mailbox.refuse.set('gone@home.example', { code: 550, text: '5.1.1 No such user' })
    const types = await answered({ POLKU_SMTP_URL: mailbox.url })
    expect(types).not.toContain('message.sent')
    expect(types).toContain('message.delivery_changed')
  })
})
