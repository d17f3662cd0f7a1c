import { title } from './catalogue.ts'
import type { Random } from './random.ts'
import type { ReasonName } from './reasons/index.ts'
import type { Tongue, VisitRecord } from './records.ts'
import type { Matter } from './writing/facts.ts'

const TITLES: Record<
  Tongue,
  Record<'home' | 'search' | 'delivery' | 'returns' | 'account' | 'orders' | 'contact' | 'payment', string>
> = {
  fi: {
    home: 'Etusivu',
    search: 'Haku',
    delivery: 'Toimitustavat ja seuranta',
    returns: 'Palautusohjeet',
    account: 'Kirjaudu sisään',
    orders: 'Omat tilaukset',
    contact: 'Ota yhteyttä',
    payment: 'Maksaminen ja laskut',
  },
  sv: {
    home: 'Startsida',
    search: 'Sök',
    delivery: 'Leverans och spårning',
    returns: 'Så returnerar du',
    account: 'Logga in',
    orders: 'Mina beställningar',
    contact: 'Kontakta oss',
    payment: 'Betalning och fakturor',
  },
  en: {
    home: 'Home',
    search: 'Search',
    delivery: 'Delivery and tracking',
    returns: 'How to return',
    account: 'Sign in',
    orders: 'My orders',
    contact: 'Contact us',
    payment: 'Payment and invoices',
  },
}

const PAGE: Partial<Record<ReasonName, 'delivery' | 'returns' | 'account' | 'payment'>> = {
  where: 'delivery',
  lost: 'delivery',
  changing: 'delivery',
  code: 'delivery',
  cold: 'delivery',
  returning: 'returns',
  refund: 'returns',
  size: 'returns',
  account: 'account',
  invoice: 'payment',
}

/** What the customer looked at in the shop in the minutes before they wrote. */
export function visitBefore(reason: ReasonName, matter: Matter, at: number, random: Random): VisitRecord {
  const titles = TITLES[matter.tongue]
  const pages: [path: string, title: string][] = []
  if (random.chance(0.5)) pages.push(['/', titles.home])
  if (matter.product && random.chance(0.45)) {
    const word = searched(matter)
    pages.push([`/search?q=${encodeURIComponent(word)}`, `${titles.search}: ${word}`])
  }
  if (matter.product && (reason === 'product' || random.chance(0.4))) {
    pages.push([`/products/${matter.product.sku.toLowerCase()}`, title(matter.product, matter.tongue)])
  }
  const page = PAGE[reason]
  if (page) pages.push([`/help/${page}`, titles[page]])
  if (matter.order && random.chance(0.7))
    pages.push([`/orders/${matter.order.record.number}`, `${titles.orders}: ${matter.order.record.number}`])
  if (pages.length === 0 || random.chance(0.4)) pages.push(['/contact', titles.contact])
  let clock = at - random.int(4, 25) * 1000
  const timed = pages.reverse().map(([path, name]) => {
    const page = { at: clock, path, title: name }
    clock -= random.int(9, 140) * 1000
    return page
  })
  timed.reverse()
  const startedAt = timed[0]?.at ?? at
  return { id: random.uuid(startedAt), customerId: matter.customer.record.id, startedAt, pages: timed }
}

function searched({ product, tongue }: Matter): string {
  if (!product) return ''
  return tongue === 'fi' ? product.fi[0] : tongue === 'sv' ? product.sv[0] : product.en
}
