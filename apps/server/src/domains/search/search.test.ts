import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '../../platform/auth/actor.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeOrder, makePerson, makeWorkspace, receiveFrom } from '../../testing/factories.ts'

let desk: Desk
const cases: Record<string, Awaited<ReturnType<typeof receiveFrom>>> = {}
beforeAll(async () => {
  desk = await openDesk()
  const said: [string, Parameters<typeof receiveFrom>[2]][] = [
    [
      'locker',
      {
        name: 'Thomas Nilsson',
        from: 'thomas@home.example',
        text: 'Hain paketteja pakettiautomaatista, ovi ei auennut.',
      },
    ],
    [
      'glass',
      {
        name: 'Liisa Mäki',
        from: 'liisa@home.example',
        subject: 'Takkalasi rikki',
        text: 'Takan lasi tuli rikki perille.',
      },
    ],
    ['swede', { name: 'Bo Lind', text: 'Leveransen kom aldrig fram.', subject: 'Försenad leverans' }],
    ['spam', { text: 'Halpa paketti nyt', spam: true }],
  ]
  for (const [name, given] of said) cases[name] = await receive(given)
  await makeOrder(desk.ctx, desk.workspaceId, {
    customerId: cases.glass!.customerId,
    number: 'RT4711',
    title: 'Villahuopa',
  })
  await agent().post(`/api/v1/cases/${cases.glass!.caseId}/messages`, {
    kind: 'note',
    text: 'Korvataan uudella lasilla.',
  })
  const { rows } = await desk.ctx.pool.query(`select id from orders where number = 'RT4711'`)
  await write(desk.ctx, (trx) =>
    append(trx, systemActor(desk.workspaceId), {
      kind: 'order.placed',
      customerId: cases.glass!.customerId,
      data: {
        orderId: rows[0].id,
        number: 'RT4711',
        total: 12900,
        currency: 'EUR',
        lines: 1,
        promisedAt: null,
      },
    }),
  )
  await desk.drain()
})
afterAll(() => desk.close())

const receive = (given: Parameters<typeof receiveFrom>[2]) => receiveFrom(desk.ctx, desk.workspaceId, given)
const agent = () => desk.as(desk.people.agent)
const ask = (q: string, more = '') => agent().get(`/api/v1/search?q=${encodeURIComponent(q)}${more}`)
const found = async (q: string, more = '') =>
  (await ask(q, more)).body.items.map(
    ({ kind, title }: { kind: string; title: string }) => `${kind} ${title}`,
  )

describe('a search', () => {
  it.each([
    ['paketti', 'message Where is my parcel'],
    ['automaatti', 'message Where is my parcel'],
    ['automaattiin', 'message Where is my parcel'],
    ['ovesta', null],
    ['leveranser', 'message Försenad leverans'],
    ['lasi', 'note Takkalasi rikki'],
    ['"takan lasi"', 'message Takkalasi rikki'],
    ['"lasi takan"', null],
    ['auke*', null],
    ['pakettia*', 'message Where is my parcel'],
    ['villahuopia', 'order RT4711'],
    ['RT4711', 'order RT4711'],
    ['nilson', 'customer Thomas Nilsson'],
    ['Nilsson Thomas', 'customer Thomas Nilsson'],
    ['liisa@home.example', 'customer Liisa Mäki'],
  ])('for %s finds %s', async (q, expected) => {
    const items = await found(q)
    if (expected === null) expect(items).toEqual([])
    else expect(items).toContain(expected)
  })

  it('marks what it has found, in its place', async () => {
    const { body } = await ask('paketti', '&kind=message')
    const [{ text, marks }] = body.items
    expect(marks.map(([from, to]: [number, number]) => text.slice(from, to))).toEqual([
      'paketteja',
      'pakettiautomaatista',
    ])
  })

  it('tells how what it has found is spelt, also far from the part that it shows', async () => {
    const text = `Iso kirje. ${'Muuta asiaa. '.repeat(30)}Kirjeen sisältö puuttui, iso kirje.`
    await receive({ text })
    await desk.drain()
    const [{ words, marks }] = (await ask('kirje sisältö', '&kind=message')).body.items
    expect(words).toEqual(['kirje', 'Kirjeen', 'sisältö'])
    expect(marks).toHaveLength(1)
  })

  it('finds the beginning of what is being typed, and forms of what has been', async () => {
    expect(await found('pak', '&kind=message')).toEqual([])
    expect(await found('hain pak', '&kind=message&typing=true')).toEqual(['message Where is my parcel'])
    expect(await found('paketin', '&kind=message&typing=true')).toEqual(['message Where is my parcel'])
  })

  it('finds by operators, alone and beside words, and the other way round', async () => {
    expect(await found('from:liisa')).toEqual(['message Takkalasi rikki'])
    expect(await found('from:liisa lasi')).toEqual(['message Takkalasi rikki'])
    expect(await found('lasi -uudella')).not.toContain('note Takkalasi rikki')
    expect(await found('lasi -from:liisa')).toContain('note Takkalasi rikki')
    expect(await found('state:new lasi', '&kind=message')).toEqual(['message Takkalasi rikki'])
    expect(await found('state:solved lasi')).toEqual([])
    expect(await found('channel:chat lasi')).toEqual([])
    expect(await found('lasi before:2020-01-01')).toEqual([])
    expect(await found('lasi after:2020', '&kind=case')).toEqual(['case Takkalasi rikki'])
  })

  it('finds by reason, with all that stands below it, and by tag', async () => {
    const owner = desk.as(desk.people.owner)
    const names = (fi: string) => ({ names: { fi, sv: fi, en: fi }, kind: 'unclear' })
    const above = (await owner.post('/api/v1/reasons', names('Rikkoutuminen'))).body.id
    const below = (await owner.post('/api/v1/reasons', { ...names('Lasi'), parentId: above })).body.id
    const tag = (await owner.post('/api/v1/tags', { name: 'Korvattava' })).body.id
    const { caseId } = cases.glass!
    expect((await agent().put(`/api/v1/cases/${caseId}/reason`, { reasonId: below })).status).toBeLessThan(
      300,
    )
    expect((await agent().put(`/api/v1/cases/${caseId}/tags/${tag}`)).status).toBeLessThan(300)
    expect(await found('lasi reason:rikkoutuminen', '&kind=message')).toEqual(['message Takkalasi rikki'])
    expect(await found('lasi tunniste:korvattava', '&kind=message')).toEqual(['message Takkalasi rikki'])
    expect(await found('lasi -reason:lasi', '&kind=message')).toEqual([])
  })

  it('finds spam only where it is asked for', async () => {
    expect(await found('halpa')).toEqual([])
    expect(await found('halpa state:spam')).toEqual(['message Where is my parcel'])
  })

  it('finds nothing of another workspace', async () => {
    const stranger = await makePerson(desk.ctx, await makeWorkspace(desk.ctx), 'owner')
    expect((await desk.as(stranger).get('/api/v1/search?q=lasi')).body.items).toEqual([])
  })

  it('is paged, newest first, without missing or repeating', async () => {
    const all = (await ask('lasi')).body.items.map(({ id, kind }: { id: string; kind: string }) => kind + id)
    const paged: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const { body } = await ask('lasi', `&limit=1${after ? `&after=${after}` : ''}`)
      paged.push(...body.items.map(({ id, kind }: { id: string; kind: string }) => kind + id))
      after = body.next
    }
    expect(paged).toEqual(all)
    expect(all.length).toBeGreaterThan(2)
  })

  it('finds a customer by their new name, and no more by the old', async () => {
    const { customerId } = await receive({ name: 'Vanha Nimi' })
    await agent().patch(`/api/v1/customers/${customerId}`, { name: 'Uusi Sukunimi' })
    await desk.drain()
    expect(await found('sukunimi')).toEqual(['customer Uusi Sukunimi'])
    expect(await found('vanha', '&kind=customer')).toEqual([])
  })

  it.each([
    ['', 'search.nothing-asked'],
    ['%_\\ " -', 'search.nothing-asked'],
    ['-lasi', 'search.nothing-asked'],
    ['state:lost', 'search.unknown-value'],
    ['team:nobody', 'search.unknown-value'],
    ['reason:none', 'search.unknown-value'],
    ['tag:none', 'search.unknown-value'],
    ['before:yesterday', 'search.unknown-value'],
    ['before:2026-02-31', 'search.unknown-value'],
    ['has:wings', 'search.unknown-value'],
    ['from:""', 'search.unknown-value'],
    ['a '.repeat(21), 'search.too-many-words'],
    ['x'.repeat(2001), 'request.invalid'],
  ])('for %j says what is wrong', async (q, code) => {
    const { status, body } = await ask(q)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body.code).toBe(code)
  })

  it.each([
    'a',
    'x'.repeat(2000),
    "o'brien",
    "lasi' | 'x",
    '!(&|',
    '<liisa',
    '\u0000lasi',
    '漢字',
    '🐈 lasi',
  ])('takes %j as it stands', async (q) => {
    const { status, body } = await ask(q)
    expect([200, 422]).toContain(status)
    if (status === 422) expect(body.code).toBe('search.nothing-asked')
  })
})
