import { type Product, title } from '../catalogue.ts'
import { DAY, HOUR, local, midnight } from '../clock.ts'
import type { Customer } from '../customers.ts'
import { FAILING_SENDER, LOVED_DRIVER, type Order } from '../ordering.ts'
import type { Point } from '../places.ts'
import type { ReasonName } from '../reasons/index.ts'
import type { Picture, Tongue } from '../records.ts'
import { dayOf, money, soon } from './dates.ts'
import type { Slots } from './template.ts'

/** What a conversation is about. */
export interface Matter {
  customer: Customer
  order: Order | null
  product: Product | null
  tongue: Tongue
  reason?: ReasonName
  /** What was said last, for a next turn that fits (`writing/template.ts`). */
  topic?: string | undefined
  /** The desk has asked the customer something, or promised to come back. */
  pending?: 'asks' | 'promises' | undefined
  /** The customer is cross about it. */
  cross?: boolean
  /** What they can send a photograph of. */
  picture?: Picture | undefined
}

/** What may be said at a moment: a fact that is not yet so, or does not exist, has no slot. */
export function factsAt(matter: Matter, at: number, agent?: string): Slots {
  const { customer, order, product, tongue } = matter
  return {
    plural: product?.plural ?? false,
    gender: product?.sv[2] ?? 'en',
    topic: matter.topic,
    values: {
      name: customer.first ?? undefined,
      full: customer.record.name ?? undefined,
      agent,
      ...season(at),
      ...about(matter, at),
      ...(product && aboutProduct(product, tongue)),
      quote: product ? quote(product, matter) : undefined,
      ...(order && aboutOrder(order, tongue, at)),
      ...(order && product && aboutSize(order, product)),
    },
  }
}

function aboutProduct(product: Product, tongue: Tongue): Slots['values'] {
  const own = { title: title(product, tongue), ...kind(product) }
  if (tongue === 'fi') {
    const [nom, gen, part, ela] = product.fi
    const acc = product.plural ? nom : gen
    return { ...own, thing: nom, 'thing.gen': gen, 'thing.acc': acc, 'thing.part': part, 'thing.ela': ela }
  }
  if (tongue === 'sv') {
    const [bare, definite, gender] = product.sv
    return { ...own, thing: bare, the: definite, a: gender === 'pl' ? bare : `${gender} ${bare}` }
  }
  const article = /^[aeiou]/.test(product.en) ? 'an' : 'a'
  return {
    ...own,
    thing: product.en,
    the: `the ${product.en}`,
    a: product.plural || product.en === 'coffee' ? product.en : `${article} ${product.en}`,
  }
}

const guard = (holds: boolean) => (holds ? '' : undefined)

/** What the matter allows to be said around it. */
function about({ reason, cross, customer, order, picture }: Matter, at: number): Slots['values'] {
  const is = (...names: ReasonName[]) => guard(reason !== undefined && names.includes(reason))
  const known = at - customer.record.createdAt
  return {
    awaits: is('where', 'lost'),
    waits: is('where', 'lost', 'refund'),
    parcel: is('where', 'lost', 'changing', 'code'),
    faulty: is('damaged', 'broke', 'glass'),
    asking: guard(reason !== 'praise' && reason !== 'driver'),
    calm: guard(!cross),
    light: guard(
      !cross && is('where', 'lost', 'refund', 'invoice', 'damaged', 'broke', 'wrong', 'point') === undefined,
    ),
    showable: guard(picture !== undefined),
    old: guard(known > 730 * DAY),
    fresh: guard(order !== null && order.record.placedAt - customer.record.createdAt < HOUR),
    settled: guard(known > 90 * DAY),
  }
}

const DEVICES = new Set(['Mylly', 'Pilkki', 'Ruska'])
const OUTDOORS = new Set(
  'Tunturi,Kelo,Tuohus,Nuotio 60,Tähti 24,Pakkanen,Halla,Tiainen,Kaarna,Ruska'.split(','),
)
const HEARTH = new Set(['Hehku 480', 'Hehku 620', 'Hehku 5', 'Kide', 'Kekäle', 'Halko'])
const SEWN = new Set([
  'Lumi',
  'Kanerva',
  'Untuva',
  'Niitty',
  'Järvi',
  'Löyly',
  'Suo',
  'Laavu 3',
  'Yötön',
  'Vaellus 55',
])

/** Guards: they say nothing, but some sentences only make sense where they hold. */
/** Forty pieces of it, without tax. */
function quote({ price }: Product, { customer, tongue }: Matter): string {
  const abroad = customer.record.country === 'SE'
  const each = Math.round((price * 0.85) / 1.255 / 100) * 100
  return abroad ? money(each * 11, 'SEK', tongue) : money(each, 'EUR', tongue)
}

function kind({ trait, model }: Product): Slots['values'] {
  const cloth = SEWN.has(model)
  const gear = !['cold', 'food', 'sized', 'glass'].includes(trait)
  return {
    lamp: guard(trait === 'lamp'),
    cloth: guard(cloth),
    gear: guard(gear),
    hard: guard(gear && !cloth && trait !== 'lamp'),
    wipes: guard(gear && !cloth),
    device: guard(trait === 'lamp' || DEVICES.has(model)),
    outdoor: guard(OUTDOORS.has(model)),
    coloured: guard(cloth || trait === 'sized'),
    worn: guard(trait === 'sized' && model !== 'Verho'),
    food: guard(trait === 'food' || trait === 'cold'),
    hearth: guard(HEARTH.has(model)),
    giftable: guard(!['freight', 'cold', 'glass'].includes(trait)),
  }
}

function season(at: number): Slots['values'] {
  const { month, hour, weekday } = local(at)
  return {
    winter: guard(month === 12 || month <= 2),
    summer: guard(month === 7),
    morning: guard(hour >= 5 && hour < 10),
    evening: guard(hour >= 16),
    startofweek: guard(weekday >= 1 && weekday <= 3),
    endofweek: guard(weekday === 4 || weekday === 5),
    yuletide: guard(month >= 11),
  }
}

function aboutSize(order: Order, product: Product): Slots['values'] {
  const size = order.sizes[order.products.indexOf(product)]
  return size ? { size: size.had, othersize: size.wanted } : {}
}

function aboutOrder(order: Order, tongue: Tongue, at: number): Slots['values'] {
  const { record } = order
  const days = Math.floor((at - record.placedAt) / DAY)
  const happened = (kind: string) => record.events.some((event) => event.kind === kind && event.at <= at)
  const handed = happened('delivery.handed-over')
  const failed = happened('delivery.failed')
  const there = order.arrivesAt !== null && order.arrivesAt <= at
  const had = order.collectedAt !== null && order.collectedAt <= at
  return {
    unsent: guard(!order.cancelled && !handed),
    moving: guard(handed && !there),
    there: guard(there && !had && order.point !== null),
    came: guard(there),
    had: guard(had),
    today: guard(had && midnight(order.collectedAt ?? 0) === midnight(at) && local(at).hour > 6),
    week: guard(had && at - (order.collectedAt ?? 0) > 4 * DAY),
    late: guard(at > record.promisedAt && !there),
    several: guard(order.products.length > 1),
    homed: guard(order.point === null),
    manned: guard(order.point?.method === 'pick-up'),
    loved: guard(record.driver === LOVED_DRIVER),
    order: record.number,
    ordered: dayOf(record.placedAt, tongue),
    total: money(record.total, record.currency, tongue),
    days: days >= 3 ? String(days) : undefined,
    promised: at > record.promisedAt ? dayOf(record.promisedAt, tongue) : undefined,
    tracking: handed ? record.trackingCode : undefined,
    carrier: record.carrier,
    'carrier.gen': {
      'Pohjolan Paketti': 'Pohjolan Paketin',
      Norrbud: 'Norrbudin',
      'Balti Kuller': 'Balti Kullerin',
    }[record.carrier],
    eta: !there && order.arrivesAt ? soon(order.arrivesAt, at, tongue) : undefined,
    arrived: there && order.arrivesAt ? soon(order.arrivesAt, at, tongue) : undefined,
    stopped: order.cancelled ? '' : undefined,
    // What was not called off in time is packed by the time anybody could.
    packed: guard(!order.cancelled),
    storm: order.stormy ? record.number : undefined,
    sender: record.sender === FAILING_SENDER ? record.sender : undefined,
    driver: record.driver ?? undefined,
    failure: failed ? order.failure?.fi : undefined,
    'failure.sv': failed ? order.failure?.sv : undefined,
    'failure.en': failed ? order.failure?.en : undefined,
    ...(order.point && aboutPoint(order.point, tongue)),
  }
}

const FI = {
  'pick-up': ['noutopiste', 'noutopisteessä', 'noutopisteeseen', 'noutopisteestä'],
  locker: ['pakettiautomaatti', 'pakettiautomaatissa', 'pakettiautomaattiin', 'pakettiautomaatista'],
  'cold-box': ['kylmälokero', 'kylmälokerolla', 'kylmälokerolle', 'kylmälokerolta'],
} as const
const SV = {
  'pick-up': ['utlämningsstället', 'på utlämningsstället', 'till utlämningsstället'],
  locker: ['paketautomaten', 'i paketautomaten', 'till paketautomaten'],
  'cold-box': ['kylfacket', 'vid kylfacket', 'till kylfacket'],
} as const
const EN = {
  'pick-up': 'the pick-up point',
  locker: 'the parcel locker',
  'cold-box': 'the cold box',
} as const

function aboutPoint(point: Point, tongue: Tongue): Slots['values'] {
  if (tongue === 'fi') {
    const [nom, ine, ill, ela] = FI[point.method].map((form) => `${point.gen} ${form}`)
    return { point: nom, 'point.ine': ine, 'point.ill': ill, 'point.ela': ela }
  }
  if (tongue === 'sv') {
    const [the, inside, to] = SV[point.method].map((form) => `${form} ${point.sv}`)
    return { point: the, 'point.at': inside, 'point.to': to }
  }
  const name = `${EN[point.method]} in ${point.bare}`
  return { point: name, 'point.at': `at ${name}`, 'point.to': `to ${name}` }
}
