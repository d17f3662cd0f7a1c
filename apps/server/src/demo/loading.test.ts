import type { Scale } from '@polku/demo'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { watchedChannels } from '../domains/mail/channel-queries.ts'
import { unfinishedDemos } from '../domains/people/loading-demo.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { writersForwarded } from '../platform/mail/forwarded.ts'
import { readMail } from '../platform/mail/read-mail.ts'
import { type Desk, openDesk } from '../testing/desk.ts'
import { loadDemo } from './loading.ts'

const small: Scale = { customers: 900, orders: 2000, otherCases: 380 }
const now = new Date('2026-11-23T07:20:00Z')

/** A company asked for at a set moment, in the desk's own workspace. */
async function askFor(desk: Desk): Promise<void> {
  await desk.ctx.pool.query('update workspaces set demo = true, created_at = $2 where id = $1', [
    desk.workspaceId,
    now,
  ])
  await desk.ctx.pool.query('insert into demo_loads (workspace_id) values ($1)', [desk.workspaceId])
}

async function load(desk: Desk, stop?: AbortSignal): Promise<void> {
  const [unfinished] = await unfinishedDemos(desk.ctx)
  if (!unfinished) throw new Error('nothing to load')
  await loadDemo(desk.ctx, unfinished, { scale: small, ...(stop && { stop }) })
}

/** Says stop when it has been asked a number of times, as a shutdown between two parts would. */
const stopAfter = (times: number) =>
  ({
    get aborted() {
      return times-- <= 0
    },
  }) as AbortSignal

async function contents(desk: Desk): Promise<Record<string, unknown>> {
  const { rows } = await desk.ctx.pool.query(
    `select (select count(*)::int from customers) as customers, (select count(*)::int from orders) as orders,
      (select count(*)::int from visits) as visits, (select count(*)::int from identifiers) as identifiers,
      (select md5(string_agg(id::text || state || coalesce(preview, ''), ',' order by id)) from cases) as cases,
      (select md5(string_agg(id::text || text, ',' order by id)) from messages) as messages,
      (select md5(string_agg(id::text || file_hash || (pruned_at is null), ',' order by id)) from inbound_items) as ledger,
      (select md5(string_agg(kind || occurred_at::text || coalesce(customer_id::text, ''), ',' order by kind, occurred_at, customer_id))
        from events where customer_id is not null) as events`,
  )
  return rows[0]
}

let desk: Desk
let aino: Actor

beforeAll(async () => {
  desk = await openDesk()
  await askFor(desk)
  await load(desk)
  const { rows } = await desk.ctx.pool.query(
    "select id, name from people where email = 'aino@revontuli.example'",
  )
  const { id, name } = rows[0]
  aino = { kind: 'person', workspaceId: desk.workspaceId, id, name, role: 'agent', personId: id }
}, 60_000)
afterAll(() => desk.close())

describe('The demo company', () => {
  it('lies on the desk in every view', async () => {
    const { views, teams } = (await desk.as(aino).get('/api/v1/cases/counts')).body
    for (const view of ['mine', 'unassigned', 'open', 'waiting', 'snoozed', 'solved', 'spam']) {
      expect(views[view], view).toBeGreaterThan(0)
    }
    expect(teams.map((team: { name: string }) => team.name)).toContain('Toimitukset')
    const mine = (await desk.as(aino).get('/api/v1/cases?view=mine')).body.items
    expect(mine.some((one: { unread: boolean }) => one.unread)).toBe(true)
    expect(mine.some((one: { unread: boolean }) => !one.unread)).toBe(true)
  })

  it('shows Liisa twice: whom we know, and who writes from an address nobody has proved', async () => {
    const found = (await desk.as(aino).get('/api/v1/customers?search=Liisa%20M')).body.items
    const statuses = found.map((one: { addressStatus: string }) => one.addressStatus)
    expect(statuses).toContain('verified')
    expect(statuses).toContain('claimed')
    const liisa = found.find((one: { address: string }) => one.address === 'liisa.maki@kotimeili.example')
    const { items } = (await desk.as(aino).get(`/api/v1/customers/${liisa.id}/timeline`)).body
    const kinds = items.map((item: { kind: string }) => item.kind)
    for (const kind of ['visit.began', 'message.received', 'message.sent', 'order.placed', 'delivery.late']) {
      expect(kinds).toContain(kind)
    }
    const times = items.map((item: { occurredAt: string }) => item.occurredAt)
    expect(times).toEqual([...times].sort().reverse())
    const chat = items.find((item: { kind: string }) => item.kind === 'visit.began').caseId
    const visit = (await desk.as(aino).get(`/api/v1/cases/${chat}/visit`)).body
    expect(visit.visit.pages.map((page: { title: string }) => page.title)).toContain(
      'Haku: pakettiautomaatti oulu',
    )
  })

  it('shows the answers that did not arrive, and why', async () => {
    const owner = desk.as(desk.people.owner)
    const { items } = (await owner.get('/api/v1/cases?view=open&limit=200')).body
    const undelivered = items.filter((one: { undelivered: boolean }) => one.undelivered)
    const deliveries = await Promise.all(
      undelivered.map(async ({ id }: { id: string }) => {
        const messages = (await owner.get(`/api/v1/cases/${id}/messages`)).body.items
        const { delivery } = messages.find((one: { direction: string }) => one.direction === 'out')
        return [delivery.to, delivery.state, delivery.reason]
      }),
    )
    expect(deliveries.sort()).toEqual([
      ['jouni.rasanen@lakeudenrakennus.example', 'failed', 'no-address'],
      ['ritva.ahola1@meili.example', 'bounced', 'full'],
    ])
  })

  it('offers whoever wrote first what a colleague has forwarded', async () => {
    const { rows } = await desk.ctx.pool.query("select id from cases where subject like 'VL:%'")
    const { forwarded } = (await desk.as(aino).get(`/api/v1/cases/${rows[0].id}`)).body
    const heidi = { name: 'Heidi Lampinen', address: 'heidi.lampinen@kotimeili.example' }
    expect(forwarded).toEqual({ by: 'Sanna Heikkinen', ...heidi, credited: false })
    const { rows: told } = await desk.ctx.pool.query('select text from messages where case_id = $1', [
      rows[0].id,
    ])
    expect(writersForwarded(told[0].text)).toEqual([heidi])
    const found = (await desk.as(aino).get(`/api/v1/customers?search=${heidi.address}`)).body.items
    expect(found).toMatchObject([heidi])
    const theirs = (await desk.as(aino).get(`/api/v1/cases?customer=${found[0].id}&view=all`)).body.items
    expect(theirs).toHaveLength(1)
  })

  it('has a mailbox that lets nobody in, which nobody asks, and which says so', async () => {
    const owner = desk.as(desk.people.owner)
    const { items } = (await owner.get('/api/v1/channels')).body
    const failing = items.filter((one: { health: { failing: boolean } }) => one.health.failing)
    expect(failing).toMatchObject([
      { address: 'yritykset@revontuli.example', health: { in: { fault: 'login-refused' }, out: null } },
    ])
    const { since } = failing[0].health.in
    expect(now.getTime() - Date.parse(since)).toBe(17 * 60_000)
    const { failingChannels } = (await owner.get('/api/v1/insights/today')).body
    expect(failingChannels).toMatchObject([{ id: failing[0].id, way: 'in', since }])
    expect(await watchedChannels(desk.ctx.db)).toEqual([])
    const { rows } = await desk.ctx.pool.query(
      `select count(*)::int as n, max(received_at) as last from inbound_items where channel_id = $1`,
      [failing[0].id],
    )
    expect(rows[0].n).toBeGreaterThan(3)
    expect(rows[0].last.getTime()).toBeLessThan(Date.parse(since))
  })

  it('reads as a dialogue, with what people quoted folded away', async () => {
    const { rows } = await desk.ctx.pool.query(
      `select case_id from messages where folded is not null and folded like '%kirjoitti%' limit 1`,
    )
    const { items } = (await desk.as(aino).get(`/api/v1/cases/${rows[0].case_id}/messages`)).body
    expect(items.length).toBeGreaterThan(2)
    for (const message of items) expect(message.text).not.toContain('kirjoitti 1')
  })

  it('shows the photographs that customers have sent', async () => {
    const { rows } = await desk.ctx.pool.query(
      `select m.case_id, a.id from attachments a join messages m on m.id = a.message_id
      where a.media_type = 'image/jpeg' limit 1`,
    )
    const { items } = (await desk.as(aino).get(`/api/v1/cases/${rows[0].case_id}/messages`)).body
    const [photograph] = items.flatMap((message: { attachments: object[] }) => message.attachments)
    expect(photograph).toMatchObject({
      mediaType: 'image/jpeg',
      name: expect.stringMatching(/^IMG_\d{8}_\d{6}\.jpg$/),
    })
    expect((await desk.as(aino).get(`/api/v1/files/${photograph.id}`)).status).toBe(200)
  })

  it('shows the documents that customers have sent', async () => {
    const { rows } = await desk.ctx.pool.query(
      `select id, name, media_type from attachments where media_type <> 'image/jpeg' order by name`,
    )
    expect(rows.length).toBeGreaterThan(5)
    const [{ id, name }] = rows
    expect(name).toMatch(/^(?:Kuitti|Kvitto|Receipt|Reklamaatio|Reklamation|Complaint) RT\d+\.(?:pdf|docx)$/)
    expect((await desk.as(aino).get(`/api/v1/files/${id}`)).status).toBe(200)
  })

  it('lists the mails that came, with their bytes for as long as these are kept', async () => {
    const owner = desk.as(desk.people.owner)
    const { items } = (await owner.get('/api/v1/inbound?limit=100')).body
    for (const item of items) expect(item).toMatchObject({ state: 'shown', caseId: expect.any(String) })
    const times = items.map((item: { receivedAt: string }) => item.receivedAt)
    expect(times).toEqual([...times].sort().reverse())

    const kept = items.find((item: { hasRaw: boolean }) => item.hasRaw)
    const raw = await owner.get(`/api/v1/inbound/${kept.id}/raw`)
    const mail = await readMail(Buffer.from(raw.body))
    expect(mail.from?.address).toBe(kept.from)
    const { rows } = await desk.ctx.pool.query('select text from messages where inbound_id = $1', [kept.id])
    expect(mail.text).toContain(rows[0].text.split('\n')[0])

    const ledger = await desk.ctx.pool.query(
      `select pruned_at is null as kept, min(received_at) as since, count(*)::int as n
      from inbound_items group by 1 order by 1`,
    )
    const [pruned, stored] = ledger.rows
    expect(pruned.n).toBeGreaterThan(stored.n)
    expect(now.getTime() - stored.since.getTime()).toBeLessThanOrEqual(30 * 24 * 3_600_000)
  })

  it('shows when its people came and when they were last there, and signs nobody in', async () => {
    const { items } = (await desk.as(desk.people.owner).get('/api/v1/people?limit=100')).body
    const staff = items.filter((one: { email: string }) => one.email.endsWith('@revontuli.example'))
    const years = new Set(staff.map((one: { joinedAt: string }) => one.joinedAt.slice(0, 4)))
    expect(years).toContain('2025')
    expect(years).toContain('2026')
    for (const { lastSeenAt } of staff) expect(Date.parse(lastSeenAt)).toBeLessThan(now.getTime())
    const { rows } = await desk.ctx.pool.query(
      `select count(*)::int as secrets from accounts a join people p on p.id = a.person_id
      where p.email like '%@revontuli.example'`,
    )
    expect(rows[0].secrets).toBe(0)
  })

  it('holds its mail back inside the machine', async () => {
    const { rows } = await desk.ctx.pool.query("select settings from channels where kind = 'email'")
    expect(rows).toHaveLength(2)
    for (const { settings } of rows) expect(settings.outbound).toEqual({ kind: 'held' })
  })

  // A customer or a visit is told of when they first matter, which may be after midnight.
  it('writes its log in the order in which things happened', async () => {
    const { rows } = await desk.ctx.pool.query(
      `select count(*)::int as disordered from (
        select occurred_at < lag(occurred_at) over (order by epoch, xid, id) as back from events
        where customer_id is not null and kind not in ('customer.appeared', 'visit.began')) e where back`,
    )
    expect(rows[0].disordered).toBe(0)
    const future = await desk.ctx.pool.query(
      'select count(*)::int as n from events where customer_id is not null and occurred_at > $1',
      [now],
    )
    expect(future.rows[0].n).toBe(0)
  })
})

describe('A demo company whose loading was cut short', () => {
  it('is noticed, goes on where it stopped, and comes out the same', async () => {
    const other = await openDesk()
    try {
      await askFor(other)
      await load(other, stopAfter(7))
      const half = (await other.as(other.people.owner).get('/api/v1/set-up/progress')).body.demo
      expect(half).toMatchObject({ state: 'running', done: 7 })
      await load(other, stopAfter(20))
      await load(other)
      expect(await unfinishedDemos(other.ctx)).toEqual([])
      expect(await contents(other)).toEqual(await contents(desk))
    } finally {
      await other.close()
    }
  }, 60_000)
})
