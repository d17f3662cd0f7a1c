import { PRODUCTS } from '../catalogue.ts'
import { beforeDeskMinutes, DAY, lastAwake, MINUTE } from '../clock.ts'
import type { World } from '../company.ts'
import { stampOf } from '../writing/dates.ts'
import type { Planted } from './stories.ts'
import { assign, from, note, solve, thread, to } from './thread.ts'

/** A customer answers the lead who once helped them, in her own mailbox; she passes it on from her phone. */
export function forwarded({ now, random, register, shop }: World): Planted {
  const heidi = register.known({
    name: 'Heidi Lampinen',
    email: 'heidi.lampinen@kotimeili.example',
    verified: true,
    tongue: 'fi',
    city: 'Tampere',
    createdAt: now - 430 * DAY,
  })
  const sanna = register.known({
    name: 'Sanna Heikkinen',
    email: 'sanna@revontuli.example',
    verified: false,
    tongue: 'fi',
    city: 'Turku',
    createdAt: beforeDeskMinutes(now, 36),
  })
  const products = PRODUCTS.filter((product) => product.model === 'Kelo')
  const placed = now - 33 * DAY
  const order = shop.place(heidi, placed, { products, arrivesAt: placed + 6 * DAY }).record
  const asked = lastAwake(placed + 8.4 * DAY)
  const helped = beforeDeskMinutes(placed + 10 * DAY, 210)
  const earlier = thread(random, {
    customer: heidi,
    subject: 'Penkin pultit puuttuu',
    reason: 'wrong-or-missing',
    team: 'deliveries',
    orderId: order.id,
    steps: [
      from(
        heidi,
        asked,
        `Moikka! Puutarhapenkki tuli (${order.number}), kiitos siitä, mutta pulttipussi puuttuu. Ohjeessa niitä pitäisi olla kahdeksan.\n\nHeidi`,
      ),
      assign('sanna', helped - 12 * MINUTE),
      to(
        'sanna',
        helped,
        'Hei Heidi,\n\npultit lähtivät tänään kirjeenä ja ovat perillä parissa päivässä. Jos jotain vielä puuttuu, olen tavattavissa suoraankin: sanna@revontuli.example.\n\nTerveisin\nSanna',
        'Sanna Heikkinen\nRevontuli Oy · asiakaspalvelu',
      ),
      note('sanna', helped + MINUTE, 'Pultit kirjeenä varastolta, hylly 14.'),
      solve('sanna', helped + 2 * MINUTE),
    ],
  })
  const wrote = Math.min(lastAwake(now - 11 * 60 * MINUTE), beforeDeskMinutes(now, 70))
  const passedOn = beforeDeskMinutes(now, 36)
  const words = [
    'Tämä tuli mun omaan postiin. Ehtiikö joku katsoa, olen loppupäivän kuljetuspalaverissa. Selkänoja on varmaan sitä samaa erää.',
    'Sanna, puhelimesta',
    [
      'Lähettäjä: Heidi Lampinen <heidi.lampinen@kotimeili.example>',
      `Lähetetty: ${stampOf(wrote, 'fi')}`,
      'Vastaanottaja: Sanna Heikkinen <sanna@revontuli.example>',
      'Aihe: Vs: Penkin pultit puuttuu',
    ].join('\n'),
    'Hei taas Sanna,',
    'pultit tuli ja penkki on pystyssä, kiitos. Nyt kuitenkin selkänojan ylin lauta on haljennut pitkin pituuttaan, ei olla edes istuttu vielä kunnolla. Lähetättekö uuden laudan vai pitääkö koko penkki palauttaa? Se ei kyllä mahdu meidän autoon.',
    'Heidi',
  ].join('\n\n')
  const record = thread(random, {
    customer: sanna,
    subject: 'VL: Penkin pultit puuttuu',
    reason: 'damaged',
    team: 'products',
    steps: [
      from(sanna, passedOn, words, {
        forwards: { name: 'Heidi Lampinen', address: 'heidi.lampinen@kotimeili.example' },
      }),
    ],
  })
  return { customers: [heidi.record, sanna.record], orders: [order], cases: [earlier, record] }
}
