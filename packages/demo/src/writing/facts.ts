import { type Product, title } from '../catalogue.ts'
import { DAY, local } from '../clock.ts'
import type { Customer } from '../customers.ts'
import { FAILING_SENDER, type Order } from '../ordering.ts'
import type { Point } from '../places.ts'
import type { Picture, Tongue } from '../records.ts'
import { dayOf, money, soon } from './dates.ts'
import type { Slots } from './template.ts'

/** What a conversation is about. */
export interface Matter {
  customer: Customer
  order: Order | null
  product: Product | null
  tongue: Tongue
  /** What the customer asked last, for answers that fit (`writing/template.ts`). */
  topic?: string | undefined
  /** The customer waits for a parcel, and may thank for its coming. */
  awaits?: boolean
  /** What they can send a photograph of. */
  picture?: Picture | undefined
  /** Every topic its reason is opened with. */
  opening?: ReadonlySet<string>
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
      awaits: matter.awaits ? '' : undefined,
      ...(product && aboutProduct(product, tongue)),
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

const SEWN = new Set(['Lumi', 'Untuva', 'Niitty', 'Järvi', 'Löyly', 'Suo', 'Laavu 3', 'Yötön', 'Vaellus 55'])

/** Guards: they say nothing, but some sentences only make sense where they hold. */
function kind({ trait, model }: Product): Slots['values'] {
  return {
    lamp: trait === 'lamp' ? '' : undefined,
    cloth: SEWN.has(model) ? '' : undefined,
    gear: ['cold', 'food', 'sized', 'glass'].includes(trait) ? undefined : '',
  }
}

function season(at: number): Slots['values'] {
  const { month, hour } = local(at)
  return {
    winter: month === 12 || month <= 2 ? '' : undefined,
    summer: month === 7 ? '' : undefined,
    morning: hour >= 5 && hour < 10 ? '' : undefined,
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
  return {
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
    packed: !order.cancelled && happened('delivery.packed') ? '' : undefined,
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
