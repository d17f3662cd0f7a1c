import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemActor } from '../../platform/auth/actor.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { type Desk, openDesk } from '../../testing/desk.ts'
import { partCustomers } from './parting.ts'
import { recognise } from './recognising.ts'
import { uniteCustomers } from './uniting.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const actor = () => systemActor(desk.workspaceId)
const read = async (path: string) => (await desk.as(desk.people.agent).get(`/api/v1/customers/${path}`)).body
const pathOf = async (id: string): Promise<string[]> =>
  (await read(`${id}/timeline?limit=100`)).items.map((item: { id: string }) => item.id)

const appear = () =>
  write(desk.ctx, async (trx) => {
    const value = crypto.randomUUID()
    return (await recognise(trx, actor(), { kind: 'external', value, verified: true, evidence: 'import' }))
      .customerId
  })

const arrive = (customerId: string) =>
  write(desk.ctx, (trx) =>
    append(trx, actor(), {
      kind: 'delivery.arrived',
      customerId,
      data: { orderId: crypto.randomUUID(), number: 'A1' },
    }),
  )

const some = [0, 1, 2, 3, 4]
const which = fc.constantFrom(...some)
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('arrive' as const), to: which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('unite' as const), from: which, into: which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), at: fc.nat() }) },
)

interface Union {
  union: string
  between: [string, string]
}

/** Five customers, what came to each of them, and the unions that stand. */
class Some {
  came = new Map<string, number>()
  standing: Union[] = []

  static async appear(): Promise<Some> {
    const made = new Some()
    for (const _ of some) made.came.set(await appear(), 0)
    return made
  }

  get ids() {
    return [...this.came.keys()]
  }

  wholeOf(id: string): Set<string> {
    const whole = new Set([id])
    for (const one of whole)
      for (const { between } of this.standing)
        if (between.includes(one)) for (const other of between) whole.add(other)
    return whole
  }

  async arrive(to: string) {
    await arrive(to)
    this.came.set(to, this.came.get(to)! + 1)
  }

  async unite(from: string, into: string) {
    const uniting = write(desk.ctx, (trx) => uniteCustomers(trx, actor(), { from, into, evidence: 'person' }))
    if (this.wholeOf(from).has(into))
      await expect(uniting).rejects.toMatchObject({ code: 'customer.already-one' })
    else this.standing.push({ union: await uniting, between: [from, into] })
  }

  async undo(at: number) {
    const [undone] = this.standing.splice(at % this.standing.length, 1)
    if (undone)
      await write(desk.ctx, (trx) =>
        partCustomers(trx, actor(), { union: undone.union, because: 'They are two people' }),
      )
  }

  /** What is read by each of them is what has come to their whole, and the same by any other of it. */
  async check() {
    for (const id of this.ids) {
      const whole = this.wholeOf(id)
      const { id: head, alsoKnownAs } = await read(id)
      expect(new Set([head, ...alsoKnownAs])).toEqual(whole)
      const path = await pathOf(id)
      expect(path).toHaveLength([...whole].reduce((sum, one) => sum + this.came.get(one)!, 0))
      expect(path).toEqual(await pathOf(head))
    }
  }
}

it('customers united and parted at random are one whole by any of them, and have what was theirs when all is undone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const customers = await Some.appear()
      for (const one of steps) {
        if (one.do === 'arrive') await customers.arrive(customers.ids[one.to]!)
        if (one.do === 'unite') await customers.unite(customers.ids[one.from]!, customers.ids[one.into]!)
        if (one.do === 'undo') await customers.undo(one.at)
      }
      await customers.check()
      while (customers.standing.length > 0) await customers.undo(0)
      await customers.check()
    }),
    { seed: 20261130, numRuns: 5 },
  )
})
