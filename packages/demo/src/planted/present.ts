import type { Trait } from '../catalogue.ts'
import { afterDeskMinutes, beforeDeskMinutes, DAY, HOUR, isDeskOpen, lastAwake, MINUTE } from '../clock.ts'
import type { World } from '../company.ts'
import { CONCERNS } from '../contacting.ts'
import type { Order } from '../ordering.ts'
import type { ReasonName } from '../reasons/index.ts'
import type { CaseRecord, CustomerRecord, Tongue } from '../records.ts'
import { agent } from '../staff.ts'
import type { Matter } from '../writing/facts.ts'
import { spamOf } from './unwanted.ts'

interface Present {
  customers: CustomerRecord[]
  cases: CaseRecord[]
}

/** What one may write of in the middle of the night. */
const WORRIES: ReasonName[] = ['invoice', 'refund']
const ANY: ReasonName[] = [
  'where',
  'code',
  'returning',
  'damaged',
  'invoice',
  'changing',
  'size',
  'wrong',
  'lost',
  'glass',
  'cancelling',
  'broke',
  'refund',
]

/** What is in hand for days: a cancellation is not. */
const OPEN = ANY.filter((reason) => reason !== 'cancelling')
/** What one can only answer when somebody else has. */
const SLEEPY: ReasonName[] = ['refund', 'damaged', 'invoice', 'where', 'lost']

/** The desk as it lies at this moment: what came minutes ago, what each has in hand, what sleeps until tomorrow. */
export function presentDesk(world: World): Present {
  const scene = new Scene(world)
  return {
    customers: scene.strangers,
    cases: [
      ...scene.newest(),
      ...scene.inHand(),
      ...scene.chats(),
      ...scene.longWaits(),
      ...scene.unwanted(),
    ],
  }
}

class Scene {
  readonly #world: World
  /** Now, but at night the end of the evening before: until then people wrote. */
  readonly #awake: number
  readonly #used = new Set<Order>()
  readonly strangers: CustomerRecord[] = []

  constructor(world: World) {
    this.#world = world
    this.#awake = lastAwake(world.now)
  }

  newest(): CaseRecord[] {
    const tongues: Tongue[] = ['fi', 'sv', 'fi', 'fi', 'en', 'fi', 'fi', 'sv', 'fi', 'fi']
    const minutes = [2, 6, 11, 17, 24, 33, 46, 61, 83, 112]
    let left = ANY
    return minutes.flatMap((ago, i) => {
      const { now } = this.#world
      // One lies awake.
      const sleepless = i === 0 && this.#awake < now
      const at = (i === 0 ? now : this.#awake) - ago * MINUTE - i * 3100
      const found = this.#matter(tongues[i] as Tongue, sleepless ? WORRIES : left, at)
      left = left.filter((reason) => reason !== found?.reason)
      return found ? [this.#world.desk.exchange(found.reason, found.matter, null, [at])] : []
    })
  }

  inHand(): CaseRecord[] {
    const { now, desk } = this.#world
    const out: CaseRecord[] = []
    const turn = (key: string, tongue: Tongue, reasons: ReasonName[], ...ago: number[]) => {
      const times = ago.map((minutes, i) =>
        i % 2 === 0 ? lastAwake(this.#awake - minutes * MINUTE) : beforeDeskMinutes(now, minutes),
      )
      times.sort((a, b) => a - b)
      const found = this.#matter(tongue, reasons, times[0] as number)
      if (!found) return undefined
      const record = desk.exchange(found.reason, found.matter, agent(key), times)
      out.push(record)
      return { record, ...found }
    }
    // What somebody was given to do came while somebody was there to give it.
    const manned = (ago: number) =>
      isDeskOpen(now) ? ago : (this.#awake - beforeDeskMinutes(now, ago)) / MINUTE
    const assign = (key: string, tongue: Tongue, ago: number) => {
      const made = turn(key, tongue, OPEN, manned(ago))
      const opened = made?.record.steps[0]?.at
      if (made && opened)
        made.record.steps.push({
          at: Math.max(opened + MINUTE, beforeDeskMinutes(now, 14)),
          kind: 'assigned',
          agent: key,
          by: 'sanna',
        })
    }
    const snooze = (key: string, tongue: Tongue, reason: ReasonName, minutes: number) => {
      const made = turn(key, tongue, [reason], 3 * 24 * 60) ?? turn(key, tongue, SLEEPY, 3 * 24 * 60)
      const at = beforeDeskMinutes(now, 190)
      if (!made) return
      made.record.steps.push({ at: at - 6 * MINUTE, kind: 'assigned', agent: key, by: null })
      const waits = desk.remark(made.reason, made.matter, at - MINUTE, agent(key))
      if (waits.length === 0) return
      made.record.steps.push(...waits)
      made.record.steps.push({ at, kind: 'snoozed', agent: key, until: afterDeskMinutes(now, minutes) })
    }
    // What the lead has passed up to the owner, who signs nothing here: their name is the installation's.
    const passUp = (by: string, tongue: Tongue, reasons: ReasonName[], ...ago: number[]) => {
      const made = turn(by, tongue, reasons, ...ago.slice(0, -1), manned(ago.at(-1) ?? 0))
      const last = made?.record.steps.at(-1)?.at
      if (!made || !last) return
      const at = Math.min(now - MINUTE, Math.max(last + MINUTE, beforeDeskMinutes(now, 12)))
      made.record.steps.push({ at, kind: 'assigned', agent: 'owner', by })
    }
    passUp('sanna', 'fi', ['point', 'lost', 'damaged'], 27 * 60, 150, 64)
    passUp('camilla', 'sv', ['lost', 'refund', 'damaged'], 52 * 60, 330, 118)
    passUp('sanna', 'fi', ['lost', 'wrong', 'refund'], 210)
    turn('aino', 'fi', ['where'], 29 * 60, 190, 8)
    turn('aino', 'fi', ['returning', 'refund'], 27 * 60, 260, 26)
    turn('aino', 'fi', ['changing', 'code'], 26 * 60, 120, 41)
    turn('aino', 'sv', ['where', 'damaged', 'invoice'], 30 * 60, 300, 74)
    assign('aino', 'fi', 96)
    assign('aino', 'fi', 141)
    turn('aino', 'fi', OPEN, 25 * 60, 55)
    turn('aino', 'fi', OPEN, 50 * 60, 410)
    snooze('aino', 'fi', 'lost', 300)
    snooze('aino', 'fi', 'where', 900)
    turn('bo', 'sv', ['where', 'returning'], 28 * 60, 170, 19)
    turn('bo', 'en', OPEN, 31 * 60, 210, 52)
    assign('bo', 'sv', 77)
    turn('bo', 'sv', OPEN, 26 * 60, 80)
    snooze('bo', 'sv', 'where', 420)
    turn('eve', 'fi', ['damaged', 'glass', 'broke', 'size'], 29 * 60, 160, 33)
    turn('eve', 'fi', ['glass', 'damaged'], 54 * 60, 520, 108)
    assign('eve', 'fi', 125)
    snooze('eve', 'fi', 'broke', 640)
    return out
  }

  /** Chats that are going on, while the desk is open. */
  chats(): CaseRecord[] {
    const { now, desk } = this.#world
    if (!isDeskOpen(now)) return []
    return (
      [
        ['fi', 4],
        ['fi', 7],
        ['sv', 3],
      ] as const
    ).flatMap(([tongue, ago]) => {
      const at = now - ago * MINUTE
      const found = this.#matter(tongue, ['code', 'where', 'product', 'changing', 'returning'], at)
      if (!found) return []
      const record = desk.take(found.reason, found.matter, at, 'chat')
      return [
        { ...record, steps: record.steps.filter((step) => step.kind !== 'solved' && step.kind !== 'closed') },
      ]
    })
  }

  longWaits(): CaseRecord[] {
    return (
      [
        ['fi', 4.2],
        ['fi', 2.8],
        ['en', 6.1],
        ['sv', 3.4],
      ] as const
    ).flatMap(([tongue, days]) => {
      const at = lastAwake(this.#world.now - days * DAY)
      const found = this.#matter(tongue, ANY, at)
      return found ? [this.#world.desk.exchange(found.reason, found.matter, null, [at])] : []
    })
  }

  unwanted(): CaseRecord[] {
    return [0.6, 4, 9, 21, 30].map((hours, i) => {
      const { customer, record } = spamOf(this.#world, this.#world.now - hours * HOUR, i)
      this.strangers.push(customer)
      return record
    })
  }

  /** An order of the last weeks whose facts at `at` give one of the reasons; each order is used once. */
  #matter(
    tongue: Tongue,
    reasons: ReasonName[],
    at: number,
  ): { reason: ReasonName; matter: Matter } | undefined {
    const { random, recent } = this.#world
    const orders = random.shuffled(
      recent.filter((order) => order.customer.record.language === tongue && !this.#used.has(order)),
    )
    for (const reason of random.shuffled(reasons)) {
      const order = orders.find((one) => holds(one, reason, at))
      if (!order) continue
      this.#used.add(order)
      const product = order.products.find((one) => concerns(one.trait, reason)) ?? order.products[0] ?? null
      return { reason, matter: { customer: order.customer, order, product, tongue } }
    }
    return undefined
  }
}

const concerns = (trait: Trait, reason: ReasonName) => CONCERNS[reason]?.includes(trait) ?? true

/** Would somebody with this order write about this now? */
function holds(order: Order, reason: ReasonName, at: number): boolean {
  const { record, products } = order
  const had = (order.collectedAt ?? Number.POSITIVE_INFINITY) < at
  const there = (order.arrivesAt ?? Number.POSITIVE_INFINITY) < at
  const happened = (kind: string) =>
    record.events.some((event) => event.kind === kind && event.at < at - HOUR)
  switch (reason) {
    case 'where':
      return !there && happened('delivery.late')
    case 'lost':
      return !there && happened('delivery.failed')
    case 'code':
      return there && !had && order.point !== null
    case 'changing':
      return happened('order.placed') && !there && at < record.promisedAt && order.point !== null
    case 'cancelling':
      return happened('order.placed') && !happened('delivery.packed')
    case 'point':
      return had && order.point?.method === 'pick-up'
    case 'invoice':
    case 'product':
      return happened('order.placed')
    case 'refund':
      return (
        had &&
        at - (order.collectedAt ?? at) > 10 * DAY &&
        products.some((product) => concerns(product.trait, reason))
      )
    default:
      return had && products.some((product) => concerns(product.trait, reason))
  }
}
