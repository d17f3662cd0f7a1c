import { PRODUCTS, type Product } from './catalogue.ts'
import { DAY, daysLater, elapsed, midnight, momentOf, onDay, season } from './clock.ts'
import { type Contact, contactsOf } from './contacting.ts'
import { Desk } from './conversing.ts'
import { type Customer, Register } from './customers.ts'
import { mailboxesAt } from './mailboxes.ts'
import { type Order, Shop } from './ordering.ts'
import { presentDesk } from './planted/present.ts'
import { plantStories } from './planted/stories.ts'
import { spamOf } from './planted/unwanted.ts'
import { Random } from './random.ts'
import type { ReasonName } from './reasons/index.ts'
import type { CaseRecord, Chunk, Company } from './records.ts'
import { peopleAt, TEAMS } from './staff.ts'
import { until } from './story.ts'
import { Writer } from './writing/writer.ts'

export const COMPANY_NAME = 'Revontuli Oy'

export interface Scale {
  customers: number
  orders: number
  /** Cases that no order brings: questions before buying, passwords, offers. */
  otherCases: number
}

export const FULL: Scale = { customers: 12_000, orders: 30_000, otherCases: 6_400 }
const DAYS = 548
const CHUNK_DAYS = 14
const PRESENT_DAYS = 8

/** The demo company as it stands at `now`: the same seed and moment give the same company, word for word. */
export function revontuli(options: { seed?: string; now: number; scale?: Scale }): Company {
  const history = new History(options.seed ?? 'revontuli', options.now, options.scale ?? FULL)
  return {
    name: COMPANY_NAME,
    mailboxes: mailboxesAt(options.now),
    teams: TEAMS,
    agents: peopleAt(options.now),
    chunkCount: history.chunkCount,
    chunks: history.chunks(),
  }
}

/** What the stories need of the company they are planted in. */
export interface World {
  now: number
  random: Random
  register: Register
  shop: Shop
  desk: Desk
  recent: Order[]
}

class History {
  readonly #now: number
  readonly #start: number
  readonly #scale: Scale
  readonly #random: Random
  readonly #planted: Random
  readonly #register: Register
  readonly #shop: Shop
  readonly #desk: Desk
  /** A customer stands here as often as they shop, relatively. */
  readonly #shoppers: Customer[] = []
  readonly #companies: Customer[] = []
  readonly #due = new Map<number, { order: Order; contact: Contact }[]>()
  #recent: Order[] = []
  #chunk: Chunk = { until: 0, customers: [], orders: [], cases: [] }

  constructor(seed: string, now: number, scale: Scale) {
    this.#now = now
    this.#start = midnight(now - DAYS * DAY)
    this.#scale = scale
    this.#random = new Random(seed)
    this.#planted = this.#random.fork('planted')
    this.#register = new Register(this.#random.fork('customers'))
    this.#shop = new Shop(this.#random.fork('orders'), stormBefore(now))
    this.#desk = new Desk(this.#random.fork('cases'), new Writer(this.#random.fork('words')), peopleAt(now))
  }

  get chunkCount(): number {
    const days = this.#days().length
    return 1 + Array.from({ length: days }, (_, index) => endsChunk(index, days)).filter(Boolean).length
  }

  *chunks(): Generator<Chunk> {
    const planted = plantStories(this.#world())
    this.#chunk.customers.push(...planted.customers)
    this.#enrolEarlier(Math.round(this.#scale.customers * 0.43) - planted.customers.length)
    const days = this.#days()
    const total = days.reduce((sum, [, weight]) => sum + weight, 0)
    const joining = this.#scale.customers - Math.round(this.#scale.customers * 0.43)
    let done = 0
    let [joined, placed, asked] = [0, 0, 0]
    for (const [index, [day, weight]] of days.entries()) {
      done += weight
      const share = done / total
      const join = Math.round(joining * share) - joined
      const place = Math.round(this.#scale.orders * share) - placed
      const ask = Math.round(this.#scale.otherCases * share) - asked
      this.#live(day, join, place, ask)
      joined += join
      placed += place
      asked += ask
      this.#chunk.orders.push(...planted.orders.filter((order) => midnight(order.placedAt) === day))
      this.#chunk.cases.push(...planted.cases.filter((one) => midnight(one.steps[0]?.at ?? 0) === day))
      if (index === days.length - 1) this.#finish()
      else if (endsChunk(index, days.length)) yield this.#hand(daysLater(day, 1) - 1)
    }
    yield this.#hand(this.#now)
  }

  #days(): [day: number, weight: number][] {
    const days: [number, number][] = []
    for (let day = this.#start; day <= this.#now; day = daysLater(day, 1)) {
      const growth = 1 + (0.25 * (day - this.#start)) / (DAYS * DAY)
      const share = day === midnight(this.#now) ? elapsed(this.#now) : 1
      days.push([day, season(day) * growth * share])
    }
    return days
  }

  #live(day: number, join: number, place: number, ask: number): void {
    const r = this.#random
    const moments = Array.from({ length: place }, () => this.#moment(day)).sort((a, b) => a - b)
    const newcomers = new Set(r.shuffled(moments.map((_, i) => i)).slice(0, join))
    for (const [i, at] of moments.entries()) {
      const customer = newcomers.has(i) ? this.#enrol(at - r.int(60, 900) * 1000) : r.pick(this.#shoppers)
      const order = this.#shop.place(customer, at)
      for (const contact of contactsOf(order, r)) this.#expect(order, contact)
      if (at > this.#now - 24 * DAY && !order.cancelled) this.#recent.push(order)
      const events = order.record.events.filter((event) => event.at <= this.#now)
      this.#chunk.orders.push({ ...order.record, events })
    }
    for (let i = newcomers.size; i < join; i++) this.#enrol(this.#moment(day))
    const cases = [
      ...this.#ordersCases(day),
      ...Array.from({ length: ask }, () => this.#otherCase(this.#moment(day))),
    ]
    if (r.chance(0.05)) cases.push(this.#unwanted(this.#moment(day)))
    cases.sort((a, b) => (a.steps[0]?.at ?? 0) - (b.steps[0]?.at ?? 0))
    for (const one of cases) this.#chunk.cases.push(until(one, this.#now))
  }

  #ordersCases(day: number): CaseRecord[] {
    const due = this.#due.get(day) ?? []
    this.#due.delete(day)
    return due
      .filter(({ contact }) => contact.at <= this.#now)
      .map(({ order, contact }) => {
        const { customer } = order
        return this.#desk.take(
          contact.reason,
          { customer, order, product: contact.product, tongue: customer.record.language },
          contact.at,
        )
      })
  }

  #otherCase(at: number): CaseRecord {
    const r = this.#random
    const reason: ReasonName = r.weighted([
      ['product', 46],
      ['account', 24],
      ['privacy', 15],
      ['business', 10],
    ])
    const customer =
      reason === 'business' && this.#companies.length > 0 ? r.pick(this.#companies) : r.pick(this.#shoppers)
    const product: Product = r.pick(PRODUCTS)
    return this.#desk.take(reason, { customer, order: null, product, tongue: customer.record.language }, at)
  }

  #unwanted(at: number): CaseRecord {
    const { customer, record } = spamOf(this.#world(), at)
    this.#chunk.customers.push(customer)
    return record
  }

  #expect(order: Order, contact: Contact): void {
    const day = midnight(contact.at)
    const list = this.#due.get(day)
    if (list) list.push({ order, contact })
    else this.#due.set(day, [{ order, contact }])
  }

  #finish(): void {
    const { customers, cases } = presentDesk(this.#world())
    this.#chunk.customers.push(...customers)
    this.#chunk.cases.push(...cases.map((one) => until(one, this.#now)))
  }

  #enrolEarlier(count: number): void {
    const r = this.#random
    const moments = Array.from({ length: count }, () => this.#start - r.int(1, 4 * 365 * 24 * 60) * 60_000)
    for (const at of moments.sort((a, b) => a - b)) this.#enrol(at)
  }

  #enrol(at: number): Customer {
    const customer = this.#register.enrol(at)
    this.#chunk.customers.push(customer.record)
    const often = this.#random.weighted([
      [1, 62],
      [2, 22],
      [4, 11],
      [9, 5],
    ])
    for (let i = 0; i < often; i++) this.#shoppers.push(customer)
    if (customer.business) this.#companies.push(customer)
    return customer
  }

  #moment(day: number): number {
    const at = momentOf(day, this.#random)
    return at <= this.#now ? at : this.#random.between(day, this.#now)
  }

  #world(): World {
    return {
      now: this.#now,
      random: this.#planted,
      register: this.#register,
      shop: this.#shop,
      desk: this.#desk,
      recent: this.#recent,
    }
  }

  #hand(to: number): Chunk {
    const chunk = { ...this.#chunk, until: to }
    this.#chunk = { until: 0, customers: [], orders: [], cases: [] }
    return chunk
  }
}

/** The last chunk holds at least the days into which the present desk reaches back. */
const endsChunk = (index: number, days: number) =>
  index % CHUNK_DAYS === CHUNK_DAYS - 1 && days - 1 - index >= PRESENT_DAYS

/** Three days of ice, in the latest January that lies well behind. */
function stormBefore(now: number): readonly [number, number] {
  const year = new Date(now - 30 * DAY).getUTCFullYear()
  const start = onDay(Date.UTC(year, 0, 14), 0)
  return [start, start + 3 * DAY]
}
