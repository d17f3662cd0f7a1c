import type { Enclosure, OrderRecord, Tongue } from '../records.ts'
import { dayOf } from '../writing/dates.ts'

const wordings = {
  fi: {
    heading: 'Kuitti',
    order: 'Tilausnumero',
    placed: 'Tilauspäivä',
    total: 'Yhteensä',
    tax: 'Sisältää arvonlisäveron',
    delivery: 'Toimitusosoite',
    paid: 'Maksettu verkkopankissa',
  },
  sv: {
    heading: 'Kvitto',
    order: 'Beställningsnummer',
    placed: 'Beställningsdag',
    total: 'Totalt',
    tax: 'Inklusive mervärdesskatt',
    delivery: 'Leveransadress',
    paid: 'Betalt med bankkort',
  },
  en: {
    heading: 'Receipt',
    order: 'Order number',
    placed: 'Ordered on',
    total: 'Total',
    tax: 'Value added tax included',
    delivery: 'Delivered to',
    paid: 'Paid by card',
  },
} as const satisfies Record<Tongue, object>

/** The shop's receipt of an order, as its customer kept it. */
export function receipt(tongue: Tongue, order: OrderRecord): Enclosure {
  const words = wordings[tongue]
  const number = (value: string) => (tongue === 'en' ? value : value.replace('.', ','))
  const price = (cents: number) => `${number((cents / 100).toFixed(2))} ${order.currency}`
  const rate = number(order.currency === 'SEK' ? '25' : '25.5')
  return {
    kind: 'pdf',
    name: `${words.heading} ${order.number}.pdf`,
    lines: [
      `${words.heading}, ${order.sender}`,
      `${words.order} ${order.number}`,
      `${words.placed} ${dayOf(order.placedAt, tongue)}`,
      ...order.lines.map(({ quantity, title, unitPrice }) => `${quantity} x ${title}   ${price(unitPrice)}`),
      `${words.total} ${price(order.total)}`,
      `${words.tax} ${rate} %`,
      words.paid,
      `${words.delivery}: ${order.destination}`,
    ],
  }
}
