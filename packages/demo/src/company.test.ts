import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { PRODUCTS, title } from './catalogue.ts'
import { isDeskOpen } from './clock.ts'
import { revontuli, type Scale } from './company.ts'
import type { CaseRecord, CustomerRecord, OrderRecord } from './records.ts'
import { standing } from './story.ts'
import { PASSED_ON } from './writing/writer.ts'

const SMALL: Scale = { customers: 1000, orders: 2400, otherCases: 480 }
// A busy machine may need a while for a year and a half of somebody's life.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const MONDAY = Date.parse('2026-11-23T09:20:00+02:00')

interface Everything {
  customers: CustomerRecord[]
  orders: OrderRecord[]
  cases: CaseRecord[]
}

function everything(now: number, scale = SMALL, seed?: string): Everything {
  const chunks = [...revontuli({ now, scale, ...(seed && { seed }) }).chunks]
  return {
    customers: chunks.flatMap((chunk) => chunk.customers),
    orders: chunks.flatMap((chunk) => chunk.orders),
    cases: chunks.flatMap((chunk) => chunk.cases),
  }
}

const digest = (what: unknown) => createHash('sha256').update(JSON.stringify(what)).digest('hex')
const openOf = (cases: CaseRecord[], now: number) =>
  cases
    .filter((one) => !one.spam)
    .map((record) => ({ record, now: standing(record.steps, now) }))
    .filter((one) => !['solved', 'closed'].includes(one.now.state))
const inbound = (record: CaseRecord) =>
  record.steps.flatMap((step) =>
    step.kind === 'received' && !step.content.automatic ? [step.content.text] : [],
  )

let all: Everything

beforeAll(() => {
  all = everything(MONDAY)
})

describe('the demo company', () => {
  it('is the same for the same seed and moment, and another for another', () => {
    expect(digest(everything(MONDAY))).toBe(digest(all))
    expect(digest(everything(MONDAY, SMALL, 'other'))).not.toBe(digest(all))
  })

  it('has the customers and orders it was asked for, give or take its planted stories', () => {
    expect(Math.abs(all.customers.length - SMALL.customers)).toBeLessThan(150)
    expect(Math.abs(all.orders.length - SMALL.orders)).toBeLessThan(10)
    expect(all.cases.length).toBeGreaterThan(SMALL.orders * 0.7)
  })

  it('says beforehand how many chunks there will be, whenever it is now', () => {
    for (let day = 0; day < 16; day++) {
      const company = revontuli({
        now: MONDAY + day * 86_400_000,
        scale: { customers: 60, orders: 90, otherCases: 20 },
      })
      expect([...company.chunks].length).toBe(company.chunkCount)
    }
  })

  it('speaks Finnish, Swedish and English in about the shares of its customers', () => {
    const share = (language: string) =>
      all.customers.filter((one) => one.language === language).length / all.customers.length
    expect(share('fi')).toBeGreaterThan(0.64)
    expect(share('fi')).toBeLessThan(0.76)
    expect(share('sv')).toBeGreaterThan(0.13)
    expect(share('sv')).toBeLessThan(0.22)
    expect(share('en')).toBeGreaterThan(0.07)
  })

  it('can reach nobody: every address is reserved and every number is set aside for fiction', () => {
    for (const { kind, value } of all.customers.flatMap((one) => one.identifiers)) {
      if (kind === 'email') expect(value).toMatch(/^[a-z0-9._-]+@[a-z0-9-]+\.example$/)
      if (kind === 'phone')
        expect(value).toMatch(/^\+46(70174(06[0-9]{2})|8465004\d{2}|40628(04\d{2})|980319[23]?\d{2,3})$/)
    }
  })

  it('gives every identifier and every order number to one only', () => {
    const values = all.customers.flatMap((one) => one.identifiers.map((id) => `${id.kind} ${id.value}`))
    expect(new Set(values).size).toBe(values.length)
    expect(new Set(all.orders.map((one) => one.number)).size).toBe(all.orders.length)
    const ids = [...all.customers, ...all.orders, ...all.cases].map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('what every screen shows of it', () => {
  it('names places as they are named where they are', () => {
    const customers = new Map(all.customers.map((one) => [one.id, one]))
    const named = (country: string) =>
      all.orders.filter((one) => one.method !== 'home' && customers.get(one.customerId)?.country === country)
    expect(named('SE').length).toBeGreaterThan(20)
    for (const { destination } of named('SE'))
      expect(destination).toMatch(/utlämningsställe|paketautomat|kylfack/)
    for (const { destination } of named('EE')) expect(destination).toMatch(/pakiautomaat$/)
  })

  it('keeps details in the tongue of whoever they are about, under the company’s own names for them', () => {
    const customers = new Map(all.customers.map((one) => [one.id, one]))
    for (const { attributes } of all.customers)
      for (const name of Object.keys(attributes))
        expect(['Kotipaikka', 'Yritys', 'Kantataso', 'Toivottu kanava']).toContain(name)
    for (const order of all.orders.filter((one) => customers.get(one.customerId)?.language !== 'fi'))
      for (const { detail } of order.events)
        expect(detail ?? '').not.toMatch(/myrsky|lähetys|kotiovi|löytynyt/)
  })
})

describe('its cases', () => {
  it('belong to a customer, and to an order of the same customer', () => {
    const customers = new Set(all.customers.map((one) => one.id))
    const orders = new Map(all.orders.map((one) => [one.id, one]))
    for (const one of all.cases) {
      expect(customers).toContain(one.customerId)
      if (one.orderId) expect(orders.get(one.orderId)?.customerId).toBe(one.customerId)
    }
  })

  it('name only order numbers of the customer who writes', () => {
    const owners = new Map(all.orders.map((one) => [one.number, one.customerId]))
    // Liisa also writes from an address that is not known to be hers.
    const doubles = new Set(all.customers.filter((one) => one.name === 'Liisa M').map((one) => one.id))
    for (const one of all.cases.filter((record) => !doubles.has(record.customerId))) {
      for (const [number] of inbound(one)
        .join(' ')
        .matchAll(/RT\d{6}/g))
        expect(owners.get(number)).toBe(one.customerId)
    }
  })

  it('ask where a parcel is only while it has not come', () => {
    const orders = new Map(all.orders.map((one) => [one.id, one]))
    const asked = all.cases.filter((one) => one.reason === 'where-is-my-parcel' && one.orderId)
    const early = asked.filter((one) => {
      const arrived = orders
        .get(one.orderId ?? '')
        ?.events.find((event) => event.kind === 'delivery.collected')
      return !arrived || arrived.at >= (one.steps[0]?.at ?? 0)
    })
    expect(asked.length).toBeGreaterThan(120)
    expect(early.length / asked.length).toBeGreaterThan(0.97)
  })

  it('speak of products that were ordered', () => {
    const orders = new Map(all.orders.map((one) => [one.id, one]))
    const named = all.cases.filter((one) => one.orderId && one.language === 'fi')
    for (const one of named) {
      const order = orders.get(one.orderId ?? '')
      const mentioned = PRODUCTS.filter((product) => inbound(one)[0]?.includes(title(product, 'fi')))
      for (const product of mentioned) expect(order?.lines.map((line) => line.sku)).toContain(product.sku)
    }
  })

  it('say of a cancelled order what its own path says', () => {
    const orders = new Map(all.orders.map((one) => [one.id, one]))
    const stopped = all.cases.filter((one) =>
      one.steps.some((step) => 'content' in step && /Ehdin perua/.test(step.content.text)),
    )
    expect(stopped.length).toBeGreaterThan(3)
    for (const one of stopped) {
      expect(orders.get(one.orderId ?? '')?.events.at(-1)?.kind).toBe('order.cancelled')
    }
  })

  it('leave no slot unfilled and no word of a template in what people read', () => {
    for (const one of all.cases) {
      const texts = one.steps.flatMap((step) =>
        'content' in step ? [step.content.text, step.content.quoted ?? ''] : [],
      )
      for (const text of [one.subject, ...texts]) expect(text).not.toMatch(/[{}]|undefined|^@\w+ /)
    }
  })

  it('read differently: of fifty in a row, hardly two begin alike or have the same subject', () => {
    const mails = all.cases.filter((one) => one.channel === 'email' && !one.spam)
    for (let at = 0; at + 50 <= mails.length; at += 50) {
      const page = mails.slice(at, at + 50)
      expect(new Set(page.map((one) => inbound(one)[0])).size).toBeGreaterThanOrEqual(48)
      expect(new Set(page.map((one) => one.subject)).size).toBeGreaterThanOrEqual(35)
    }
  })
})

describe('what goes wrong in it', () => {
  it('is an answer that was refused at once and one that came back: both wait for another way', () => {
    const mishaps = all.cases.flatMap(({ steps }) =>
      steps.flatMap((step, i) => {
        if (step.kind !== 'undelivered') return []
        const answered = steps.slice(0, i).findLast(({ kind }) => kind === 'sent')?.at ?? 0
        const { state, unread } = standing(steps, MONDAY)
        return [{ how: step.how, atOnce: step.at - answered < 10_000, state, unread }]
      }),
    )
    expect(mishaps).toEqual([
      { how: 'failed', atOnce: true, state: 'open', unread: true },
      { how: 'bounced', atOnce: false, state: 'open', unread: true },
    ])
  })

  it('is a mail that a lead passes on, of somebody whom the desk has helped before', () => {
    const passedOn = all.cases.filter((one) =>
      one.steps.some((step) => step.kind === 'received' && step.content.forwards),
    )
    expect(passedOn).toHaveLength(1)
    const [step] = passedOn[0]?.steps ?? []
    const writer = step?.kind === 'received' ? step.content.forwards : undefined
    const known = all.customers.find((one) => one.identifiers.some(({ value }) => value === writer?.address))
    expect(known?.name).toBe(writer?.name)
    expect(all.cases.filter((one) => one.customerId === known?.id)).toHaveLength(1)
  })

  it('is a mailbox that has let nobody in for a quarter of an hour', () => {
    const { mailboxes } = revontuli({ now: MONDAY, scale: { customers: 1, orders: 1, otherCases: 0 } })
    const locked = mailboxes.flatMap(({ fetchedFrom }) => fetchedFrom ?? [])
    expect(locked.map(({ refusedSince }) => (MONDAY - refusedSince) / 60_000)).toEqual([17])
  })
})

describe('the desk in the dead of night', () => {
  const now = Date.parse('2026-11-22T02:30:00+02:00')
  const midnight = Date.parse('2026-11-22T00:00:00+02:00')
  const after = (at: number) => at > midnight && at <= now
  let company: Everything

  beforeAll(() => {
    company = everything(now)
  })

  it('finds what came minutes ago in the evening before, but for whoever lies awake', () => {
    const words = company.cases.flatMap((one) => (one.spam ? [] : one.steps))
    const heard = words.filter((step) => step.kind === 'received' && after(step.at))
    expect(heard.length).toBeGreaterThan(0)
    expect(heard.length).toBeLessThan(4)
    const evening = words.filter(
      (step) => step.kind === 'received' && step.at <= midnight && step.at > midnight - 5 * 3_600_000,
    )
    expect(evening.length).toBeGreaterThan(10)
  })

  it('has nobody at work, and nobody who has just fetched a parcel', () => {
    for (const { steps, spam } of company.cases) {
      for (const step of steps.filter((one) => after(one.at) && !spam)) {
        expect(step.kind).toBe('received')
        if (step.kind === 'received')
          expect(step.content.text).not.toMatch(/hain.*tänään|hämtade.*i dag|collected.*today/i)
      }
    }
  })
})

describe('its people', () => {
  const { agents } = revontuli({ now: MONDAY, scale: { customers: 1, orders: 1, otherCases: 0 } })

  it('came over the eighteen months, and were last there in opening hours', () => {
    const hired = agents.map((one) => one.hiredAt)
    expect(new Set(hired).size).toBe(agents.length)
    expect(Math.max(...hired) - Math.min(...hired)).toBeGreaterThan(300 * 86_400_000)
    for (const { seenAt } of agents) {
      expect(isDeskOpen(seenAt)).toBe(true)
      expect(seenAt).toBeLessThan(MONDAY)
    }
  })

  it('answer nothing before their first day', () => {
    const newest = agents.filter(
      (one) => one.hiredAt > Math.min(...agents.map((other) => other.hiredAt)) + 86_400_000,
    )
    expect(newest.length).toBeGreaterThan(5)
    for (const { key, hiredAt } of newest) {
      const own = all.cases
        .flatMap((one) => one.steps)
        .filter((step) => 'agent' in step && step.agent === key)
      expect(own.length, key).toBeGreaterThan(3)
      expect(Math.min(...own.map((step) => step.at)), key).toBeGreaterThanOrEqual(hiredAt)
    }
  })
})

describe.each([
  ['on a Monday morning', '2026-11-23T09:20:00+02:00'],
  ['on a Wednesday at two', '2026-11-18T14:00:00+02:00'],
  ['on a Saturday night', '2026-11-21T23:30:00+02:00'],
  ['on the evening of a summer Tuesday', '2026-07-14T21:00:00+03:00'],
  ['just past midnight in spring', '2026-03-29T00:04:00+02:00'],
])('the desk %s', (_, moment) => {
  const now = Date.parse(moment)
  let company: Everything

  beforeAll(() => {
    company = everything(now)
  })

  it('knows nothing of the future', () => {
    const latest = (moments: number[]) => moments.reduce((a, b) => Math.max(a, b), 0)
    expect(latest(company.customers.map((one) => one.createdAt))).toBeLessThanOrEqual(now)
    expect(latest(company.orders.flatMap((one) => one.events.map((event) => event.at)))).toBeLessThanOrEqual(
      now,
    )
    expect(latest(company.cases.flatMap((one) => one.steps.map((step) => step.at)))).toBeLessThanOrEqual(now)
    expect(
      latest(company.cases.flatMap((one) => one.visit?.pages.map((page) => page.at) ?? [])),
    ).toBeLessThanOrEqual(now)
    for (const one of company.cases) expect(one.steps.length).toBeGreaterThan(0)
  })

  it('has work in every view, from minutes ago to days', () => {
    const open = openOf(company.cases, now)
    const opened = (one: (typeof open)[number]) => now - (one.record.steps[0]?.at ?? 0)
    const unassigned = open.filter((one) => one.now.state === 'new')
    expect(unassigned.length).toBeGreaterThan(8)
    expect(Math.min(...unassigned.map(opened))).toBeLessThan(5 * 60_000)
    expect(Math.max(...unassigned.map(opened))).toBeGreaterThan(2 * 86_400_000)
    for (const key of ['owner', 'aino', 'bo', 'eve']) {
      expect(
        open.filter((one) => one.now.assignee === key && one.now.state === 'open').length,
      ).toBeGreaterThan(0)
    }
    expect(open.filter((one) => one.now.state === 'waiting').length).toBeGreaterThan(2)
    const asleep = open.filter((one) => one.now.state === 'snoozed')
    expect(asleep.length).toBeGreaterThan(0)
    for (const one of asleep) expect(one.now.snoozedUntil ?? 0).toBeGreaterThan(now)
    expect(company.cases.some((one) => one.spam && now - (one.steps[0]?.at ?? 0) < 2 * 86_400_000)).toBe(true)
  })
})

describe('what is said in its cases', () => {
  const spoken = (record: CaseRecord) =>
    record.steps.flatMap((step) => ('content' in step ? [{ step, text: step.content.text }] : []))

  it('always has an answer that fits', () => {
    for (const one of all.cases) {
      for (const { text } of spoken(one))
        for (const words of Object.values(PASSED_ON)) expect(text).not.toContain(words)
    }
  })

  it('is never solved while the desk has promised to come back', () => {
    const promise =
      /Ilmoitan, kun|kerron, kun he|kerron, mitä he|kirjoitan sinulle|kirjoitan, kun|lähetän sen viimeistään|återkommer när|skriver till dig så|skickar offerten|tell you when|tell you what|write to you when/
    let promised = 0
    for (const one of all.cases) {
      for (const [index, step] of one.steps.entries()) {
        if (step.kind !== 'sent' || !promise.test(step.content.text)) continue
        promised += 1
        const next = one.steps.slice(index + 1).find((later) => ['sent', 'solved'].includes(later.kind))
        expect(next?.kind, step.content.text).not.toBe('solved')
      }
    }
    expect(promised).toBeGreaterThan(30)
  })

  it('says what a case waits for that was put to sleep', () => {
    const asleep = all.cases.filter((one) => one.steps.some((step) => step.kind === 'snoozed'))
    expect(asleep.length).toBeGreaterThan(30)
    for (const one of asleep) {
      const at = one.steps.findIndex((step) => step.kind === 'snoozed')
      const before = one.steps.slice(0, at).findLast((step) => ['noted', 'sent'].includes(step.kind))
      expect(before, one.subject).toBeDefined()
    }
  })

  it('is answered soberly where somebody is cross', () => {
    const cross = all.cases.filter((one) => /kuluttajaneuvontaan|ostan muualta/.test(inbound(one)[0] ?? ''))
    expect(cross.length).toBeGreaterThan(3)
    for (const one of cross)
      for (const { step, text } of spoken(one))
        if (step.kind === 'sent') expect(text).not.toMatch(/^(Moikka|Heippa|Moi )/)
  })

  it('has no slips in the names that people sign with', () => {
    const names = new Map(all.customers.map((one) => [one.id, one.name?.split(' ')[0]]))
    const signed = all.cases.flatMap((one) => {
      const [, last] =
        /\n\n(?:t|t\.|terv|terkuin|mvh|br|-|\/|\/\/) ?(\p{Lu}[\p{L}-]+)$/u.exec(inbound(one)[0] ?? '') ?? []
      return last ? [[last, names.get(one.customerId)]] : []
    })
    expect(signed.length).toBeGreaterThan(50)
    for (const [written, name] of signed) expect(written).toBe(name)
  })

  it('mentions an attachment only where there is one', () => {
    for (const one of all.cases)
      for (const { step, text } of spoken(one))
        if (
          /liitteenä|tässä viestissä|viestin mukana|bifogas|följer med det här mejlet|attached|comes with this message/i.test(
            text,
          )
        )
          expect(step.kind === 'received' && step.content.picture, text).toBeTruthy()
  })
})
