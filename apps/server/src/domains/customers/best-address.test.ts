import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { receiveFrom } from '../../testing/factories.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** Whom nobody has seen twice in the same order: first heard of, made and last seen are three orders. */
async function knownByMany(customerId: string, at: string): Promise<void> {
  await desk.ctx.pool.query(
    `insert into identifiers (workspace_id, id, customer_id, kind, value, status, evidence, first_seen_at, last_seen_at)
     select $1, uuidv7(), $2, kind, value, status, 'person', now() - first * interval '1 day', now() - last * interval '1 day'
     from (values
       (1, 'phone', '+35840' || length($3), 'verified', 9, 0),
       (2, 'email', 'claimed@' || $3, 'claimed', 9, 0),
       (3, 'email', 'first@' || $3, 'verified', 9, 5),
       (4, 'email', 'used-last@' || $3, 'verified', 3, 1),
       (5, 'email', 'made-last@' || $3, 'verified', 1, 1.5)) given (nth, kind, value, status, first, last)
     order by nth`,
    [desk.workspaceId, customerId, at],
  )
}

async function shownFor(customerId: string, name: string) {
  const { get } = desk.as(desk.people.agent)
  const ofCustomer = ({ id }: { id: string }) => id === customerId
  const [page, recent, found, cases, today] = await Promise.all([
    get(`/api/v1/customers/${customerId}`),
    get('/api/v1/customers'),
    get(`/api/v1/customers?search=${name}`),
    get(`/api/v1/cases?view=all&customer=${customerId}`),
    get('/api/v1/insights/today?zone=Europe/Helsinki'),
  ])
  return {
    page: page.body.address,
    recent: recent.body.items.find(ofCustomer).address,
    found: found.body.items.find(ofCustomer).address,
    inbox: cases.body.items[0].customer.address,
    today: today.body.waiting.longest.find(({ customer }: { customer: { id: string } }) =>
      ofCustomer(customer),
    ).customer.address,
  }
}

it('is the same on every screen: an e-mail address before a phone number, proved, used last', async () => {
  const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId, {
    from: 'session-1',
    name: 'Paavo',
    channel: 'chat',
  })
  await desk.ctx.pool.query("update identifiers set kind = 'visitor' where customer_id = $1", [customerId])
  await knownByMany(customerId, 'home.example')
  const best = 'used-last@home.example'
  expect(await shownFor(customerId, 'Paavo')).toEqual({
    page: best,
    recent: best,
    found: best,
    inbox: best,
    today: best,
  })
})

it('gives way, in a case, to the address the case came by', async () => {
  const { customerId } = await receiveFrom(desk.ctx, desk.workspaceId, {
    from: 'aili@home.example',
    name: 'Aili',
  })
  await desk.ctx.pool.query(
    "update identifiers set last_seen_at = now() - interval '9 days' where customer_id = $1",
    [customerId],
  )
  await knownByMany(customerId, 'cottage.example')
  expect(await shownFor(customerId, 'Aili')).toEqual({
    page: 'used-last@cottage.example',
    recent: 'used-last@cottage.example',
    found: 'used-last@cottage.example',
    inbox: 'aili@home.example',
    today: 'aili@home.example',
  })
})
