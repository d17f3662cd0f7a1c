import { PRODUCTS, type Product, title as productTitle } from './catalogue.ts'
import { afterDeskMinutes, DAY, daysLater, HOUR, local, MINUTE, onDay } from './clock.ts'
import type { Customer } from './customers.ts'
import { POINTS, type Point, pointName } from './places.ts'
import type { Random } from './random.ts'
import type { OrderEvent, OrderRecord } from './records.ts'

/** Why a delivery came to nothing, in each language as it is said in a sentence. */
interface Failure {
  fi: string
  sv: string
  en: string
}

/** An order with its whole way planned, also what has not happened yet. */
export interface Order {
  record: OrderRecord
  customer: Customer
  products: Product[]
  sizes: (Size | null)[]
  point: Point | null
  stormy: boolean
  failure: Failure | null
  arrivesAt: number | null
  collectedAt: number | null
  cancelled: boolean
}

/** Called off before it was packed: nothing more happens to it. */
export function cancel(order: Order, at: number): void {
  order.record.events = order.record.events.filter((event) => event.at < at)
  order.record.events.push({ at, kind: 'order.cancelled', detail: null })
  order.cancelled = true
  order.arrivesAt = null
  order.collectedAt = null
}

export interface Size {
  had: string
  wanted: string
}

const FAILURES: Failure[] = [
  {
    fi: 'vastaanottajaa ei tavoitettu',
    sv: 'mottagaren kunde inte nås',
    en: 'the receiver could not be reached',
  },
  { fi: 'osoitetta ei löytynyt', sv: 'adressen hittades inte', en: 'the address was not found' },
  { fi: 'lähete puuttui paketista', sv: 'fraktsedeln saknades', en: 'the label was missing' },
  { fi: 'automaatti oli täynnä', sv: 'paketautomaten var full', en: 'the parcel locker was full' },
]
const SIZES: Record<string, [string, string][]> = {
  shoes: [
    ['38', '39'],
    ['41', '42'],
    ['42', '43'],
    ['36', '37'],
    ['44', '45'],
  ],
  cloth: [
    ['S', 'M'],
    ['M', 'L'],
    ['L', 'XL'],
    ['XS', 'S'],
    ['XL', 'XXL'],
  ],
  drape: [
    ['140 × 240', '140 × 300'],
    ['140 × 220', '140 × 260'],
  ],
}
const DETAILS = {
  storm: { fi: 'jäämyrsky', sv: 'isstorm', en: 'ice storm' },
  again: { fi: 'uusi lähetys', sv: 'ny sändning', en: 'sent again' },
  door: { fi: 'kotiovi', sv: 'hem till dörren', en: 'to the door' },
} as const
const CARRIERS = { FI: 'Pohjolan Paketti', SE: 'Norrbud', EE: 'Balti Kuller' } as const
const DRIVERS = ['Janne', 'Sergei', 'Mika', 'Tony', 'Ahmed', 'Kristian', 'Esa', 'Roger']
/** The driver whom everybody loves, and where he drives. */
export const LOVED_DRIVER = 'Veikko'
const LOVED_CITIES = ['Kuopio', 'Jyväskylä', 'Joensuu']
/** The sender whose deliveries fail again and again: it sends its lamps straight from its own store. */
export const FAILING_SENDER = 'Kaamosvalo Oy'
const OWN_STORE = 'Revontuli, Lieto'

export class Shop {
  readonly #random: Random
  readonly #storm: readonly [number, number]
  #number = 402_117

  constructor(random: Random, storm: readonly [number, number]) {
    this.#random = random
    this.#storm = storm
  }

  place(customer: Customer, placedAt: number, wanted?: { products: Product[]; arrivesAt?: number }): Order {
    const r = this.#random
    const products = wanted?.products ?? this.#basket(placedAt, customer)
    const cold = products.some((product) => product.trait === 'cold')
    const freight = products.some((product) => product.trait === 'freight')
    const point = freight ? null : this.#point(customer, cold)
    const sizes = products.map((product) => this.#size(product))
    const country = customer.record.country
    const failing = products[0]?.trait === 'lamp' && products.length === 1 && r.chance(0.6)
    const loved = !point && LOVED_CITIES.includes(customer.city.name) && r.chance(0.75)
    const carrier = cold ? 'Kylmäkuljetus Halla' : CARRIERS[country]
    const currency = country === 'SE' ? 'SEK' : 'EUR'
    const factor = currency === 'SEK' ? 11 : 1
    const lines = products.map((product, i) => ({
      sku: product.sku,
      title: `${productTitle(product, customer.record.language)}${sizes[i] ? `, ${sizes[i]?.had}` : ''}`,
      quantity: product.price < 4000 && r.chance(0.3) ? r.int(2, 4) : 1,
      unitPrice: product.price * factor,
    }))
    this.#number += r.int(1, 17)
    const way = this.#way({
      customer,
      placedAt,
      point,
      freight,
      cold,
      failing: failing && !wanted,
      arrivesAt: wanted?.arrivesAt,
    })
    const record: OrderRecord = {
      id: r.uuid(placedAt),
      number: `RT${this.#number}`,
      customerId: customer.record.id,
      placedAt,
      promisedAt: way.promisedAt,
      currency,
      total: lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0),
      method: point ? point.method : 'home',
      destination: point
        ? pointName(point, customer.record.language)
        : `${customer.street}, ${customer.city.name}`,
      sender: failing && !wanted ? FAILING_SENDER : OWN_STORE,
      carrier,
      driver: point ? null : loved ? LOVED_DRIVER : r.pick(DRIVERS),
      trackingCode: `${{ FI: 'PP', SE: 'NB', EE: 'BK' }[country]}${r.int(10, 99)}${r.int(100_000, 999_999)}${country}`,
      lines,
      events: way.events,
    }
    return { record, customer, products, sizes, point, cancelled: false, ...way }
  }

  #basket(at: number, customer: Customer): Product[] {
    const r = this.#random
    const { month, day } = local(at)
    const season = (product: Product): number => {
      if (product.model === 'Joulu') return month === 12 && day < 21 ? 6 : month === 11 && day > 14 ? 3 : 0
      if (product.model === 'Juhannus') return month === 6 ? 6 : 0
      if (product.trait === 'freight') return 0.5
      if (product.trait === 'glass') return month >= 9 || month <= 3 ? 2.4 : 0.9
      if (product.trait === 'lamp') return month >= 10 || month <= 2 ? 1.7 : 0.7
      if (product.model.startsWith('Aamurusko')) return 3
      return 1
    }
    const fridge = POINTS.some((point) => point.method === 'cold-box' && point.city === customer.city.name)
    const offered = PRODUCTS.filter((product) => fridge || product.trait !== 'cold')
    const first = r.weighted(offered.map((product) => [product, season(product)] as const))
    if (['cold', 'freight', 'glass'].includes(first.trait) || r.chance(0.55)) return [first]
    const rest = PRODUCTS.filter(
      (product) => product !== first && !['cold', 'freight', 'glass'].includes(product.trait),
    )
    const second = r.pick(rest)
    return r.chance(0.7)
      ? [first, second]
      : [first, second, r.pick(rest.filter((product) => product !== second))]
  }

  #size(product: Product): Size | null {
    if (product.trait !== 'sized') return null
    const kind = ['Susi', 'Nalle', 'Kontio'].includes(product.model)
      ? 'shoes'
      : product.model === 'Verho'
        ? 'drape'
        : 'cloth'
    const [had, wanted] = this.#random.pick(SIZES[kind] as [string, string][])
    return { had, wanted }
  }

  #point(customer: Customer, cold: boolean): Point | null {
    const r = this.#random
    const here = POINTS.filter((point) => point.city === customer.city.name)
    const fit = here.filter((point) => (point.method === 'cold-box') === cold)
    return fit.length === 0 || (!cold && r.chance(0.12)) ? null : r.pick(fit)
  }

  #way(order: {
    customer: Customer
    placedAt: number
    point: Point | null
    freight: boolean
    cold: boolean
    failing: boolean
    arrivesAt: number | undefined
  }) {
    const r = this.#random
    const { customer, placedAt, point } = order
    const abroad = customer.record.country !== 'FI'
    const promisedAt = onDay(daysLater(placedAt, order.freight ? 8 : order.cold ? 3 : abroad ? 5 : 4), 18)
    const packedAt = afterDeskMinutes(placedAt, r.around(210, 0.7))
    const handedAt = Math.max(packedAt + r.int(20, 50) * MINUTE, onDay(packedAt, 16) + r.int(0, 90) * MINUTE)
    const stormy = customer.city.storm && handedAt < this.#storm[1] && promisedAt > this.#storm[0]
    const late = stormy || (order.failing ? r.chance(0.35) : r.chance(order.cold ? 0.03 : 0.1))
    const failure = order.arrivesAt
      ? null
      : order.failing
        ? r.chance(0.34)
          ? r.pick(FAILURES)
          : null
        : r.chance(0.018)
          ? r.pick(FAILURES)
          : null
    const onTime =
      onDay(daysLater(handedAt, order.freight ? r.int(3, 5) : order.cold ? 1 : r.int(1, abroad ? 3 : 2)), 8) +
      r.int(0, 480) * MINUTE
    const delayed =
      onDay(daysLater(Math.max(promisedAt, handedAt), stormy ? r.int(2, 6) : r.int(1, 6)), 9) +
      r.int(0, 420) * MINUTE
    const arrival =
      order.arrivesAt ??
      (late ? Math.max(delayed, handedAt + 20 * HOUR) : Math.max(onTime, handedAt + 12 * HOUR))
    const tongue = customer.record.language
    const where = point ? pointName(point, tongue) : null
    const events: OrderEvent[] = [
      { at: placedAt, kind: 'order.placed', detail: null },
      { at: packedAt, kind: 'delivery.packed', detail: null },
      { at: handedAt, kind: 'delivery.handed-over', detail: null },
    ]
    if (arrival > promisedAt) {
      events.push({ at: promisedAt, kind: 'delivery.late', detail: stormy ? DETAILS.storm[tongue] : null })
    }
    let arrivesAt = arrival
    if (failure) {
      events.push({ at: arrival, kind: 'delivery.failed', detail: failure[tongue] })
      const again = afterDeskMinutes(arrival, r.int(600, 1500))
      events.push({ at: again, kind: 'delivery.handed-over', detail: DETAILS.again[tongue] })
      arrivesAt = onDay(daysLater(again, r.int(2, 4)), 10) + r.int(0, 300) * MINUTE
    }
    const collectedAt = point
      ? arrivesAt + Math.min(6.5 * DAY, r.around(order.cold ? 6 : 22, 0.8) * HOUR)
      : arrivesAt
    if (point) events.push({ at: arrivesAt, kind: 'delivery.arrived', detail: where })
    events.push({ at: collectedAt, kind: 'delivery.collected', detail: point ? where : DETAILS.door[tongue] })
    events.sort((a, b) => a.at - b.at)
    return { promisedAt, events, stormy: stormy && arrival > promisedAt, failure, arrivesAt, collectedAt }
  }
}
