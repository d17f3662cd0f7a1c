import { PRODUCTS } from '../catalogue.ts'
import { afterDeskMinutes, beforeDeskMinutes, DAY, HOUR, lastAwake, MINUTE } from '../clock.ts'
import type { World } from '../company.ts'
import type { Planted } from './stories.ts'
import { assign, from, thread, to } from './thread.ts'

export function nameless({ now, random, register }: World): Planted {
  const who = register.known({
    name: null,
    email: 'kesamokki77@luukku.example',
    verified: false,
    tongue: 'fi',
    city: 'Kajaani',
    createdAt: lastAwake(now) - 52 * MINUTE,
  })
  const steps = [from(who, lastAwake(now) - 52 * MINUTE, 'onko teillä nokipannuun irtokahvaa')]
  return {
    customers: [who.record],
    orders: [],
    cases: [
      thread(random, { customer: who, subject: '', reason: 'product-question', team: 'products', steps }),
    ],
  }
}

export function long({ now, random, register, shop }: World): Planted {
  const who = register.known({
    name: 'Gun-Britt Stenbacka-Holmqvist',
    email: 'gun-britt.stenbacka@kotimeili.example',
    verified: true,
    tongue: 'sv',
    city: 'Pietarsaari',
    createdAt: now - 600 * DAY,
  })
  const spring = Date.UTC(new Date(now - 150 * DAY).getUTCFullYear(), 3, 22, 16, 41)
  const passed = beforeDeskMinutes(now, 38)
  const products = PRODUCTS.filter((product) => product.model === 'Kelo')
  const order = shop.place(who, spring, { products, arrivesAt: spring + 6.7 * DAY }).record
  const steps = [
    from(
      who,
      Math.min(lastAwake(now - 3.1 * HOUR), passed - HOUR),
      'Bästa mottagare,\n\njag skriver nu för fjärde gången, och den här gången skriver jag allt i rubriken också, eftersom det förefaller vara det enda ni läser.\n\nJag beställde i våras en trädgårdsbänk. Den kom i tre kollin, varav det tredje innehöll ryggstödet till någon annans bänk. Det passar inte. Jag har nu suttit en hel sommar på en bänk utan ryggstöd, och min man, som har dåliga knän, har inte suttit alls.\n\nFörsta gången svarade ni att ärendet är under behandling. Andra gången svarade ni ingenting. Tredje gången fick jag en enkät där jag skulle betygsätta svaret jag inte hade fått.\n\nJag vill inte ha rabatt och jag vill inte ha en kupong. Jag vill ha ett ryggstöd, furu, 160 centimeter, med sex hål.\n\nJag är hemma alla dagar utom tisdag.\n\nMed vänlig hälsning\nGun-Britt Stenbacka-Holmqvist\nf.d. lektor i modersmålet',
    ),
    assign('owner', passed, 'camilla'),
  ]
  const subject =
    'Fjärde gången jag skriver om ryggstödet till trädgårdsbänken Kelo 160 cm som levererades i fel utförande i våras trots att jag både ringt, mejlat och besökt utlämningsstället i Västermo, där man hänvisade tillbaka till er, vilket jag härmed gör'
  return {
    customers: [who.record],
    orders: [order],
    cases: [thread(random, { customer: who, subject, reason: 'wrong-or-missing', team: 'nordic', steps })],
  }
}

export function emoji({ now, random, register }: World): Planted {
  const who = register.known({
    name: 'Venla 🌸',
    email: 'venla.ranta@meili.example',
    verified: false,
    tongue: 'fi',
    city: 'Tampere',
    createdAt: lastAwake(now) - 19 * MINUTE,
  })
  const steps = [
    from(
      who,
      lastAwake(now) - 19 * MINUTE,
      '😭😭😭 mun lintulauta tuli ja siinä oli jo LINTU 🐦 siis oikeesti varpunen laatikossa!! se lensi meidän verhotangolle 😂 mitä mä teen\n\n(lintu voi hyvin ❤️)',
    ),
  ]
  return {
    customers: [who.record],
    orders: [],
    cases: [
      thread(random, {
        customer: who,
        subject: '🐦 hätä!! (melkein)',
        reason: 'praise',
        team: 'products',
        steps,
      }),
    ],
  }
}

/** On holiday, and says so to everybody. */
export function poetic({ now, random, register }: World): Planted {
  const who = register.known({
    name: 'Tõnu Kask',
    email: 'tonu.kask@kiri.example',
    verified: true,
    tongue: 'en',
    city: 'Tartu',
    createdAt: now - 200 * DAY,
  })
  const at = lastAwake(now - 1.4 * DAY)
  const answered = Math.min(afterDeskMinutes(at, 70), beforeDeskMinutes(now, 40))
  const steps = [
    from(
      who,
      at,
      'Hello,\n\nI think about the sauna heater Sauna 16 for our summer house. The room is 14 cubic metres and one wall is log. Is it enough or should I take bigger?\n\nTõnu',
    ),
    assign('bo', answered - 6 * MINUTE),
    to(
      'bo',
      answered,
      'Hi Tõnu,\n\nit is enough: count one and a half cubic metres more for each square metre of log wall, and you are still below its limit of 18.\n\nBest regards\nBo',
      'Bo Lindqvist\nRevontuli Oy · customer service',
    ),
    from(
      who,
      answered + 14_000,
      'I am at the summer house without internet until Monday. If the sauna is warm, I am happy; if not, I am chopping wood.\n\nTõnu',
      { automatic: 'auto-reply' },
    ),
  ]
  return {
    customers: [who.record],
    orders: [],
    cases: [
      thread(random, {
        customer: who,
        subject: 'Sauna heater for 14 m³',
        reason: 'product-question',
        team: 'nordic',
        steps,
      }),
    ],
  }
}
