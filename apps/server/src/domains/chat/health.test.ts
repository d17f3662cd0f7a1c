import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { openDeskForTest } from '../../testing/desk.ts'
import { soon } from '../../testing/soon.ts'
import { addressOf, makeChatChannel, openSession, openTab, site } from '../../testing/visitor.ts'
import { tryOnce } from '../channels/trying-intakes.ts'
import { isAnswered } from './trying-sockets.ts'

async function chatOfADesk() {
  const desk = await openDeskForTest()
  const chat = await makeChatChannel(desk)
  const incoming = async () =>
    (await desk.as(desk.people.admin).get(`/api/v1/channels/${chat.id}`)).body.health.in
  const minutesPass = (table: string) =>
    desk.ctx.pool.query(`update ${table} set failing_since = failing_since - interval '3 minutes'`)
  return { desk, chat, incoming, minutesPass }
}

it('A chat is tried as soon as the desk listens, which is not said to be a visitor', async () => {
  const { desk, incoming } = await chatOfADesk()
  await addressOf(desk)
  await soon(async () => {
    const { rows } = await desk.ctx.pool.query('select kind, failing_since from intakes')
    expect(rows).toEqual([{ kind: 'chat', failing_since: null }])
  })
  expect(await incoming()).toMatchObject({ state: 'untried', workedAt: null })
})

it('A chat whose sockets are not answered is red, with the reason, and green again when they are', async () => {
  const { desk, incoming, minutesPass } = await chatOfADesk()
  await tryOnce(desk.ctx, 'chat', () => isAnswered(desk.ctx, { address: '127.0.0.1', port: 1 }))
  await minutesPass('intakes')
  expect(await incoming()).toMatchObject({
    state: 'failing',
    fault: 'not-answering',
    detail: expect.stringContaining('ECONNREFUSED'),
  })
  const today = await desk.as(desk.people.admin).get('/api/v1/insights/today?zone=Europe/Helsinki')
  expect(today.body.failingChannels).toEqual([expect.objectContaining({ kind: 'chat', way: 'in' })])
  await addressOf(desk)
  await soon(async () => expect(await incoming()).toMatchObject({ state: 'untried', fault: null }))
})

it('A chat of which nothing can be stored is red, for that it answers cannot be stored either', async () => {
  const { desk, chat, incoming } = await chatOfADesk()
  const { pool } = desk.ctx
  await pool.query(`update channels set watched_since = now() - interval '5 minutes' where id = $1`, [
    chat.id,
  ])
  await pool.query(
    `create function full_disk() returns trigger language plpgsql as $$
     begin raise 'no space left on device' using errcode = '53100'; end $$`,
  )
  await pool.query('create trigger full_disk before insert on intakes execute function full_disk()')
  await addressOf(desk)
  const listening = desk.app.server.address() as AddressInfo
  await tryOnce(desk.ctx, 'chat', () => isAnswered(desk.ctx, listening))
  expect(await incoming()).toMatchObject({ state: 'failing', fault: 'not-confirmed' })

  await pool.query('drop trigger full_disk on intakes')
  await tryOnce(desk.ctx, 'chat', () => isAnswered(desk.ctx, listening))
  expect(await incoming()).toMatchObject({ state: 'untried', fault: null })
})

it('A site that is refused is named, until it is allowed or somebody comes by an allowed one', async () => {
  const { desk, chat, incoming, minutesPass } = await chatOfADesk()
  const askFrom = (origin: string) => desk.as(null).get(`/chat/v1/${chat.key}/config`, undefined, { origin })
  const refused = async (origin: string) => {
    expect((await askFrom(origin)).body.code).toBe('chat.site-refused')
    await soon(async () => expect(await incoming()).toMatchObject({ failedAt: expect.any(String) }))
    await minutesPass('channel_health')
  }
  await refused('https://new-shop.example')
  expect(await incoming()).toMatchObject({
    state: 'failing',
    fault: 'site-refused',
    detail: 'https://new-shop.example',
  })

  const settings = { allowedSites: [site, 'https://new-shop.example'] }
  await desk.as(desk.people.admin).patch(`/api/v1/channels/${chat.id}`, { settings })
  expect(await incoming()).toMatchObject({ state: 'untried', fault: null })

  await soon(async () => expect((await askFrom('https://new-shop.example')).status).toBe(200))
  await soon(async () => expect(await incoming()).toMatchObject({ state: 'working' }))
})

it('A site that is refused while others are served is no news', async () => {
  const { desk, chat, incoming, minutesPass } = await chatOfADesk()
  await desk.as(null).get(`/chat/v1/${chat.key}/config`, undefined, { origin: 'https://copied.example' })
  await soon(async () => expect(await incoming()).toMatchObject({ failedAt: expect.any(String) }))
  await minutesPass('channel_health')
  await openTab(desk, chat.key, await openSession(desk, chat.key))
  await soon(async () => expect(await incoming()).toMatchObject({ state: 'working', fault: null }))
})
