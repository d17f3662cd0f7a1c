import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemActor } from '../../platform/auth/actor.ts'
import { write } from '../../platform/db/write.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { makeWorkspace } from '../../testing/factories.ts'
import { customersMatching, neverInContact } from './matching-queries.ts'
import { uniteCustomers } from './uniting.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const day = (of: number) => new Date(Date.UTC(2026, 10, of))
const customer = fc.record({
  name: fc.constantFrom('Aino Nieminen', 'Liisa Virtanen', 'Kalle Laaksonen', 'Bo Lind', null),
  addresses: fc.uniqueArray(fc.constantFrom('korhonen@x.example', 'lind@x.example', 'info@x.example'), {
    maxLength: 2,
  }),
  order: fc.boolean(),
  // Many at the same moment, and many never: there the order is the most difficult to keep.
  at: fc.option(fc.integer({ min: 1, max: 2 }), { freq: 2 }),
})
const some = fc.record({
  customers: fc.array(customer, { minLength: 5, maxLength: 9 }),
  unions: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }),
})
type Made = typeof some extends fc.Arbitrary<infer Value> ? Value : never

async function make({ customers, unions }: Made) {
  const workspaceId = await makeWorkspace(desk.ctx)
  const { pool } = desk.ctx
  const ids: string[] = []
  for (const { name, addresses, order, at } of customers) {
    const { rows } = await pool.query(
      'insert into customers (workspace_id, name, last_contact_at) values ($1, $2, $3) returning id',
      [workspaceId, name, at && day(at)],
    )
    const { id } = rows[0]
    for (const address of addresses)
      await pool.query(
        `insert into identifiers (workspace_id, customer_id, kind, value, status, evidence)
         values ($1, $2, 'email', $3, 'claimed', 'person')`,
        [workspaceId, id, address],
      )
    if (order)
      await pool.query(
        `insert into orders (workspace_id, customer_id, number, state, placed_at, total, currency, method, destination,
           sender, carrier, lines)
         values ($1, $2, $3, 'placed', now(), 1, 'EUR', 'home', 'Oulu', 'Shop', 'Posti', '[]')`,
        [workspaceId, id, `AB${ids.length}`],
      )
    ids.push(id)
  }
  for (const [one, other] of unions) {
    const union = {
      from: ids[one % ids.length]!,
      into: ids[other % ids.length]!,
      evidence: 'person' as const,
    }
    await write(desk.ctx, (trx) => uniteCustomers(trx, systemActor(workspaceId), union)).catch(
      () => undefined,
    )
  }
  return { workspaceId, ids }
}

/** What should be found, read from everything there is, one whole after the other. */
async function expected({ customers }: Made, workspaceId: string, ids: string[], search: string) {
  const { rows } = await desk.ctx.pool.query(
    'select customer_id, head_id from customer_members where workspace_id = $1',
    [workspaceId],
  )
  const heads = new Map<string, string>(rows.map((row) => [row.customer_id, row.head_id]))
  const wholes = Map.groupBy(
    customers.map((one, place) => ({ ...one, place, head: heads.get(ids[place]!) ?? ids[place]! })),
    ({ head }) => head,
  )
  const holds = (one: { name: string | null; addresses: string[]; order: boolean; place: number }) =>
    [one.name ?? '', ...one.addresses].some((text) => text.toLowerCase().includes(search.toLowerCase())) ||
    (one.order && search.toUpperCase() === `AB${one.place}`)
  return [...wholes]
    .filter(([, members]) => members.some(holds))
    .map(([id, members]) => ({ id, at: Math.max(...members.map(({ at }) => at ?? 0)) }))
    .sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1))
    .map(({ id }) => id)
}

async function allPages(workspaceId: string, search: string, limit: number, looked: number) {
  const found: string[] = []
  let after: { at: Date; id: string } | null = null
  while (true) {
    const rows = await customersMatching(desk.ctx.db, workspaceId, search, after, limit, looked)
    found.push(...rows.map(({ id }) => id))
    const last = rows.at(-1)
    if (rows.length < limit || !last) return found
    after = { at: last.lastContactAt ?? neverInContact, id: last.listedId }
  }
}

it('whoever is one with others is found by what any of them is called, once and where they were last heard of, however far one looks first', async () => {
  await fc.assert(
    fc.asyncProperty(some, fc.constantFrom('nen', 'nen', 'nen', 'lind', 'ab1'), async (made, search) => {
      const { workspaceId, ids } = await make(made)
      const found = await expected(made, workspaceId, ids, search)
      for (const limit of [1, 2])
        for (const looked of [2, 4, 6, 1_000])
          expect(await allPages(workspaceId, search, limit, looked), `looked at ${looked}`).toEqual(found)
    }),
    { seed: 20261201, numRuns: 40 },
  )
})
