import { PRODUCTS, type Product } from '../catalogue.ts'
import { beforeDeskMinutes, DAY, daysLater, lastAwake, local, MINUTE, onDay } from '../clock.ts'
import type { World } from '../company.ts'
import { dayOf } from '../writing/dates.ts'
import type { Planted } from './stories.ts'
import { assign, from, note, thread, to } from './thread.ts'

/** Liisa: she searches, asks in chat, writes from another address, calls. Two of her should be one. */
export function liisa({ now, random, register, shop }: World): Planted {
  const born = now - 900 * DAY
  const known = register.known({
    name: 'Liisa Mäki',
    email: 'liisa.maki@kotimeili.example',
    verified: true,
    tongue: 'fi',
    city: 'Oulu',
    createdAt: born,
  })
  const other = register.known({
    name: 'Liisa M',
    email: 'lmaki.tyo@luukku.example',
    verified: false,
    tongue: 'fi',
    city: 'Oulu',
    createdAt: now - 3 * DAY,
  })
  const lamp = PRODUCTS.find((product) => product.model === 'Kuura') as Product
  const order = shop.place(known, onDay(now - 9 * DAY, 19.7), {
    products: [lamp],
    arrivesAt: now + 1.5 * DAY,
  }).record
  const asked = beforeDeskMinutes(now - 4 * DAY, 73)
  const mailed = lastAwake(now - 2.6 * DAY)
  const answered = beforeDeskMinutes(now, 331)
  const saturday = daysLater(now, (6 - local(now).weekday + 7) % 7 || 7)
  const visit = {
    id: random.uuid(asked - 6 * MINUTE),
    customerId: known.record.id,
    startedAt: asked - 6 * MINUTE,
    pages: [
      { at: asked - 6 * MINUTE, path: '/', title: 'Etusivu' },
      {
        at: asked - 5 * MINUTE,
        path: '/search?q=pakettiautomaatti%20oulu',
        title: 'Haku: pakettiautomaatti oulu',
      },
      { at: asked - 4 * MINUTE, path: '/help/delivery', title: 'Toimitustavat ja seuranta' },
      { at: asked - 2 * MINUTE, path: `/orders/${order.number}`, title: `Omat tilaukset: ${order.number}` },
    ],
  }
  const chat = thread(random, {
    customer: known,
    channel: 'chat',
    subject: 'missä automaatissa mun jalkalamppu on, sivulla ei lue',
    reason: 'where-is-my-parcel',
    team: 'deliveries',
    orderId: order.id,
    visit,
    steps: [
      from(known, asked, 'moi'),
      from(known, asked + 20_000, 'missä automaatissa mun jalkalamppu on, sivulla ei lue'),
      assign('aino', asked + 60_000),
      to('aino', asked + 75_000, 'Moi Liisa, Aino täällä. Näen että katsoit tilausta, hetki vain.'),
      to(
        'aino',
        asked + 160_000,
        'Se ei ole vielä automaatissa: lähettäjä on ilmoittanut viiveestä. Kerron heti kun tiedän päivän.',
      ),
      from(known, asked + 200_000, 'ok, joudun nyt lähtemään junaan. voitko laittaa mailia'),
      to('aino', asked + 230_000, 'Laitan. Hyvää matkaa.'),
      { at: asked + 300_000, kind: 'solved', agent: 'aino' },
    ],
  })
  const mail = thread(random, {
    customer: other,
    subject: 'Vielä siitä jalkalampusta',
    reason: 'where-is-my-parcel',
    team: 'deliveries',
    steps: [
      from(
        other,
        mailed,
        `Hei Aino,\n\nkirjoitan työosoitteesta, kun oma posti ei aukea junassa. Juttelimme chatissa jalkalampusta, tilaus ${order.number}. Onko siitä kuulunut mitään?\n\nLiisa`,
      ),
      assign('aino', answered - 9 * MINUTE),
      note(
        'aino',
        answered - 5 * MINUTE,
        'Sama Liisa kuin chatissa, mutta osoite on eri eikä sitä ole vahvistettu. En kerro tilauksen tietoja ennen kuin hän vastaa omasta osoitteestaan. Soitti myös vaihteeseen, jätin soittopyynnön.',
      ),
      to(
        'aino',
        answered,
        'Hei Liisa,\n\nkiitos viestistä. Koska kirjoitat uudesta osoitteesta, lähetin tilauksen tiedot siihen osoitteeseen, joka meillä on sinulle tallessa.\n\nTerveisin\nAino',
        'Aino Saarela\nRevontuli Oy · asiakaspalvelu',
      ),
      from(
        other,
        lastAwake(now) - 4 * MINUTE,
        `Juu ymmärrän hyvin. Sieltä ne löytyi, kiitos. Mutta lamppua ei vieläkään näy ja lauantaina on tupaantuliaiset (${dayOf(saturday, 'fi')}). Ehtiikö se?\n\nLiisa`,
        {
          quoted:
            'Aino Saarela kirjoitti:\n> Koska kirjoitat uudesta osoitteesta, lähetin tilauksen tiedot siihen osoitteeseen, joka meillä on sinulle tallessa.',
        },
      ),
    ],
  })
  return { customers: [known.record, other.record], orders: [order], cases: [chat, mail] }
}
