import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const lead = () => desk.as(desk.people.lead)
const nine = [{ from: '09:00', to: '17:00' }]
const office = { name: 'Office', zone: 'Europe/Helsinki', week: [nine, nine, nine, nine, nine, [], []] }
const make = async (given: object = {}) =>
  (await lead().post('/api/v1/calendars', { ...office, ...given })).body

describe('Calendars', () => {
  it('The first one is the default, and stays it until another is', async () => {
    const first = await make()
    expect(first).toMatchObject({ ...office, isDefault: true, country: null, version: 1 })
    const second = await make({ name: 'Evening' })
    expect(second.isDefault).toBe(false)
    const kept = await lead().put(`/api/v1/calendars/${first.id}`, { ...office, isDefault: false })
    expect(kept.body).toMatchObject({ isDefault: true, version: 2 })
    await lead().put(`/api/v1/calendars/${second.id}`, { ...office, name: 'Evening', isDefault: true })
    const { items } = (await lead().get('/api/v1/calendars')).body
    expect(items.map((one: { name: string; isDefault: boolean }) => [one.name, one.isDefault])).toEqual([
      ['Evening', true],
      ['Office', false],
    ])
    const refused = await lead().delete(`/api/v1/calendars/${second.id}`)
    expect([refused.status, refused.body.code]).toEqual([409, 'calendar.is-default'])
    expect((await lead().delete(`/api/v1/calendars/${first.id}`)).status).toBe(204)
  })

  it('What goes by one goes by no other', async () => {
    const team = (await lead().post('/api/v1/teams', { name: 'Chat' })).body.id
    const one = await make({ name: 'One', teams: [team] })
    const other = await make({ name: 'Other', teams: [team] })
    const { items } = (await lead().get('/api/v1/calendars')).body
    const teams = new Map(items.map(({ id, teams }: { id: string; teams: string[] }) => [id, teams]))
    expect([teams.get(one.id), teams.get(other.id)]).toEqual([[], [team]])
  })

  it('Holidays that are kept fall on their dates in the years to come, and are shown before they are kept', async () => {
    const year = new Date().getUTCFullYear() + 1
    const { items } = (await lead().get(`/api/v1/holidays?country=FI&year=${year}`)).body
    const offered = new Map(items.map((one: { names: { fi: string } }) => [one.names.fi, one]))
    for (const name of ['Jouluaatto', 'Juhannusaatto', 'Vapunaatto'])
      expect(offered.get(name)).toMatchObject({ kind: 'customary' })
    expect(offered.get('Itsenäisyyspäivä')).toMatchObject({ kind: 'public', date: `${year}-12-06` })
    const rules = items.map(({ rule }: { rule: string }) => ({ rule, hours: [] }))
    const given = { ...office, name: 'Finland', country: 'FI', holidays: rules }
    const christmas = `from=${year}-12-23&days=3&language=fi`
    const { days } = (await lead().post(`/api/v1/calendars/preview?${christmas}`, given)).body
    expect(days.map((one: { because: string; name: string }) => [one.because, one.name])).toEqual([
      ['week', null],
      ['holiday', 'Jouluaatto'],
      ['holiday', 'Joulupäivä'],
    ])
    const made = await make(given)
    const hours = await lead().get(`/api/v1/calendars/${made.id}/hours?from=${year}-12-22T22:00:00Z&days=5`)
    expect(hours.body.items.every(({ from }: { from: string }) => !/-2[456]T/.test(from))).toBe(true)
  })

  it('Sweden’s and Estonia’s holidays are known too, and no country that is none', async () => {
    const { items } = (await lead().get('/api/v1/holidays?country=SE&year=2027')).body
    const swedish = items.map(({ names }: { names: { sv: string } }) => names.sv)
    expect(swedish).toEqual(
      expect.arrayContaining([
        'Nyårsafton',
        'Trettondagsafton',
        'Midsommarafton',
        'Valborgsmässoafton',
        'Skärtorsdagen',
      ]),
    )
    expect((await lead().get('/api/v1/holidays?country=EE&year=2027')).body.items.length).toBeGreaterThan(8)
    const refused = await lead().get('/api/v1/holidays?country=ZZ&year=2027')
    expect([refused.status, refused.body.code]).toEqual([422, 'calendar.no-such-country'])
    expect((await lead().get('/api/v1/holidays/countries')).body.items).toContain('FI')
  })

  it.each([
    ['with no open hour', { week: [[], [], [], [], [], [], []] }, 'calendar.never-open'],
    [
      'whose hours overlap',
      { week: [[...nine, { from: '16:00', to: '20:00' }], [], [], [], [], [], []] },
      'calendar.overlaps',
    ],
    [
      'that goes on after the night',
      {
        week: [
          [
            { from: '22:00', to: '02:00' },
            { from: '23:00', to: '23:30' },
          ],
          [],
          [],
          [],
          [],
          [],
          [],
        ],
      },
      'calendar.overlaps',
    ],
    [
      'with a season that ends before it begins',
      {
        seasons: [{ name: 'Summer', from: '2027-08-15', to: '2027-06-15', yearly: false, week: office.week }],
      },
      'request.invalid',
    ],
    ['of a team that is not ours', { teams: [crypto.randomUUID()] }, 'team.not-found'],
    ['of a zone that is none', { zone: 'Europe/Atlantis' }, 'request.invalid'],
    [
      'that ends as it begins',
      { week: [[{ from: '09:00', to: '09:00' }], [], [], [], [], [], []] },
      'request.invalid',
    ],
  ])('One %s is refused', async (_, given, code) => {
    expect((await make(given)).code).toBe(code)
  })
})
