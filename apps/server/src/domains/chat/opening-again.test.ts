import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeChatChannel, site } from '../../testing/visitor.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

it('A chat says when somebody is there again by its calendar, else by the organisation’s', async () => {
  const [ofOwn, other] = [await makeChatChannel(desk), await makeChatChannel(desk)]
  const date = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
  const lead = desk.as(desk.people.lead)
  const keep = async (given: object) =>
    expect((await lead.post('/api/v1/calendars', { zone: 'Etc/UTC', ...given })).status).toBe(201)
  const days = [{ date, name: 'The one day', hours: [{ from: '09:00', to: '17:00' }] }]
  await keep({ name: 'Away', week: Array(7).fill([]), days })
  await keep({ name: 'Always', week: Array(7).fill([{ from: '00:00', to: '24:00' }]), channels: [ofOwn.id] })
  const opensAt = async (key: string) =>
    (await desk.as(null).get(`/chat/v1/${key}/config`, undefined, { origin: site })).body.opensAt
  expect(await opensAt(other.key)).toBe(`${date}T09:00:00.000Z`)
  expect(await opensAt(ofOwn.key)).toBeNull()
})
